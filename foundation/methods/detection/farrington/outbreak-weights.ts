import { requireCount, requireFinite } from '../../arguments.ts'
import { calculable } from '../../not-calculable.ts'

/**
 * How much each past count weighs, from its standardised Anscombe residual s: γ s⁻² where s is above the threshold, else γ, with γ
 * such that the weights add to their number. Farrington et al., JRSS A 159 (1996) 547–563, 3.4 (threshold 1); 2.58 Noufaily
 * et al., Statistics in Medicine 32 (2013) 1206–1222.
 * Not calculable for residuals that are not finite or a negative threshold.
 * @example outbreakWeights([0, 2], 1) // [1.6, 0.4]
 */
export const outbreakWeights = calculable((residuals: readonly number[], threshold: number = 2.58): number[] => {
  for (const residual of residuals) requireFinite('residual', residual)
  requireCount('threshold', threshold)
  const weights = Float64Array.from(residuals)
  weigh(weights, weights.length, threshold)
  return [...weights]
})

/** The same in place: residuals become weights. */
export function weigh(residuals: Float64Array, rows: number, threshold: number): void {
  let sum = 0
  for (let i = 0; i < rows; i++) {
    const residual = residuals[i] as number
    const weight = residual > threshold ? 1 / (residual * residual) : 1
    residuals[i] = weight
    sum += weight
  }
  const gamma = rows / sum
  for (let i = 0; i < rows; i++) residuals[i] = (residuals[i] as number) * gamma
}
