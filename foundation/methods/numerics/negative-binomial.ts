import { requireCount, requireFinite, requirePositive, requireProbability, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { betaTail, logBetaFront, logOf, partsOfOdds } from './beta.ts'
import { cornishFisher, discreteQuantile } from './discrete-quantile.ts'
import { LARGEST_SHAPE, requireShape } from './gamma.ts'
import { normalQuantile } from './normal.ts'

/**
 * A negative binomial distribution by its size (θ > 0, need not be whole) and either its mean (variance mean + mean²/size) or
 * the probability of success of the trials, whose failures before the size-th success are counted.
 */
export type NegativeBinomial =
  | { readonly size: number; readonly mean: number }
  | { readonly size: number; readonly probability: number }

/** Size, probability and its complement. */
type Parts = readonly [size: number, probability: number, other: number]

/**
 * ln P(X = count) of a negative binomial distribution, Γ(count + size) / (Γ(size) count!) · pˢⁱᶻᵉ (1 − p)ᶜᵒᵘⁿᵗ with
 * p = size / (size + mean). Not calculable for a count that is not whole, a size ≤ 0, a mean ≤ 0, a probability outside (0, 1).
 *
 * @example
 * negativeBinomialLogDensity(3, { size: 2, mean: 4.2 }) // -2.0449…
 */
export const negativeBinomialLogDensity = calculable((count: number, of: NegativeBinomial): number => {
  requireWhole('count', count)
  const parts = partsOf(of)
  if (parts[2] === 0) notCalculable('outside-range', 'with a mean of 0 every other count has the probability 0')
  return logDensity(count, parts)
})

/**
 * P(X = count) of a negative binomial distribution, relative error below 1e-12 down to 1e-300. Not calculable for a count that is
 * not whole, a size ≤ 0, a mean < 0, a probability outside (0, 1].
 *
 * @example
 * negativeBinomialDensity(3, { size: 2, mean: 4.2 }) // 0.1293…
 */
export const negativeBinomialDensity = calculable((count: number, of: NegativeBinomial): number => {
  requireWhole('count', count)
  const parts = partsOf(of)
  if (parts[2] === 0) return count === 0 ? 1 : 0
  return Math.exp(logDensity(count, parts))
})

/**
 * P(X ≤ count) of a negative binomial distribution, Iₚ(size, count + 1); a count between whole numbers counts as the one below.
 * Accuracy: `incompleteBeta`. Not calculable for a size ≤ 0, a mean < 0, a probability outside (0, 1].
 *
 * @example
 * negativeBinomialCumulative(3, { size: 2, mean: 4.2 }) // 0.5176…
 */
export const negativeBinomialCumulative = calculable((count: number, of: NegativeBinomial): number => {
  requireReach('count', count)
  const [size, probability, other] = partsOf(of)
  return count < 0 ? 0 : betaTail(size, Math.floor(count) + 1, probability, other)
})

/**
 * P(X > count) of a negative binomial distribution; P(X ≥ count) is that of count − 1. As `negativeBinomialCumulative`.
 *
 * @example
 * negativeBinomialUpper(9, { size: 2, mean: 4.2 }) // 0.0859…
 */
export const negativeBinomialUpper = calculable((count: number, of: NegativeBinomial): number => {
  requireReach('count', count)
  const [size, probability, other] = partsOf(of)
  return count < 0 ? 1 : betaTail(Math.floor(count) + 1, size, other, probability)
})

/**
 * The negative binomial quantile: the smallest whole number x with P(X ≤ x) ≥ level, as R's `qnbinom`.
 * Not calculable for a level outside (0, 1), a size ≤ 0, a mean < 0, a probability outside (0, 1].
 *
 * @example
 * negativeBinomialQuantile(0.95, { size: 2, mean: 4.2 }) // 11
 */
export const negativeBinomialQuantile = calculable((level: number, of: NegativeBinomial): number => {
  requireProbability('level', level)
  const [size, probability, other] = partsOf(of)
  if (other === 0) return 0
  const mean = size * (other / probability)
  requireReach('mean', mean)
  const deviation = Math.sqrt(mean / probability)
  const skewness = (1 + other) / Math.sqrt(size * other)
  const start = cornishFisher(normalQuantile.must(level), mean, deviation, skewness)
  return discreteQuantile(level, (count) => betaTail(size, count + 1, probability, other), start)
})

function logDensity(count: number, [size, probability, other]: Parts): number {
  if (count === 0) return size * logOf(probability, other)
  return logBetaFront(size, count, probability, other) - Math.log(count)
}

/** Larger counts would take long to find. */
function requireReach(name: string, value: number): void {
  requireFinite(name, value)
  if (value > LARGEST_SHAPE) notCalculable('outside-range', `${name} ${value} exceeds 1e12`)
}

function partsOf(of: NegativeBinomial): Parts {
  const { size } = of
  requireShape('size', size)
  if ('mean' in of) {
    requireCount('mean', of.mean)
    requireReach('mean', of.mean)
    const [other, probability] = partsOfOdds(of.mean / size)
    return [size, probability, other]
  }
  const { probability } = of
  requirePositive('probability', probability)
  if (probability > 1) notCalculable('outside-range', `probability ${probability} is above 1`)
  return [size, probability, 1 - probability]
}
