import { requireCount, requireFinite, requireProbability } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { betaTail, partsOfOdds } from './beta.ts'
import { invertBeta } from './beta-distribution.ts'
import { requireShape } from './gamma.ts'

/**
 * P(F ≤ f) of the F distribution with `above` and `below` degrees of freedom (numerator, denominator), by the incomplete beta
 * function (DLMF 8.17.1; x = above · f / (above · f + below)). Accuracy: `incompleteBeta`. Not calculable for f < 0 or
 * degrees ≤ 0.
 *
 * @example
 * fCumulative(3.33, 5, 10) // 0.9501…
 */
export const fCumulative = calculable((f: number, above: number, below: number): number => {
  const [x, y] = partsOf(f, above, below)
  return betaTail(above / 2, below / 2, x, y)
})

/**
 * P(F > f) of the F distribution: the p-value of an F test. As `fCumulative`.
 *
 * @example
 * fUpper(3.33, 5, 10) // 0.0498…
 */
export const fUpper = calculable((f: number, above: number, below: number): number => {
  const [x, y] = partsOf(f, above, below)
  return betaTail(below / 2, above / 2, y, x)
})

/**
 * The F quantile: f with P(F ≤ f) = probability; relative error below 1e-10.
 * Not calculable for a probability outside (0, 1) or degrees ≤ 0.
 *
 * @example
 * fQuantile(0.95, 5, 10) // 3.3258…
 */
export const fQuantile = calculable((probability: number, above: number, below: number): number => {
  requireProbability('probability', probability)
  requireShape('above', above)
  requireShape('below', below)
  const [x, y] = invertBeta(probability, above / 2, below / 2)
  const quantile = (x / y) * (below / above)
  requireFinite('quantile', quantile)
  return quantile
})

function partsOf(f: number, above: number, below: number): readonly [number, number] {
  requireCount('f', f)
  requireShape('above', above)
  requireShape('below', below)
  const odds = (above / below) * f
  requireFinite('odds', odds)
  return partsOfOdds(odds)
}
