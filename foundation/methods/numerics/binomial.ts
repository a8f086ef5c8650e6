import { requireFinite, requireProbability, requireProportion, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { betaTail, logBetaFront, logOf } from './beta.ts'
import { cornishFisher, discreteQuantile } from './discrete-quantile.ts'
import { LARGEST_SHAPE } from './gamma.ts'
import { normalQuantile } from './normal.ts'

/**
 * ln P(X = count) of the binomial distribution with `size` trials. Not calculable for a count or size that is not
 * whole, a count above the size, a probability outside (0, 1).
 *
 * @example
 * binomialLogDensity(3, 10, 0.2) // -1.6028…
 */
export const binomialLogDensity = calculable((count: number, size: number, probability: number): number => {
  requireBinomial(count, size, probability)
  requireProbability('probability', probability)
  requireWhole('count', count)
  if (count > size) notCalculable('contradiction', `count ${count} is more than size ${size}`)
  const other = 1 - probability
  if (count === 0) return size * Math.log1p(-probability)
  if (count === size) return size * logOf(probability, other)
  return logBetaFront(count, size - count, probability, other) + Math.log(size / count / (size - count))
})

/**
 * P(X = count) of the binomial distribution with `size` trials, relative error below 1e-12 down to 1e-300. Not calculable
 * for a count or size that is not whole, a count above the size, a probability outside 0…1.
 *
 * @example
 * binomialDensity(3, 10, 0.2) // 0.201326592
 */
export const binomialDensity = calculable((count: number, size: number, probability: number): number => {
  if (probability === 0 || probability === 1) {
    requireBinomial(count, size, probability)
    return count === size * probability ? 1 : 0
  }
  return Math.exp(binomialLogDensity.must(count, size, probability))
})

/**
 * P(X ≤ count) of the binomial distribution with `size` trials, I₁₋ₚ(size − count, count + 1) (DLMF 8.17.5); a count
 * between whole numbers counts as the one below. Accuracy: `incompleteBeta`.
 * Not calculable for a size that is not whole, a probability outside 0…1.
 *
 * @example
 * binomialCumulative(3, 10, 0.2) // 0.8791…
 */
export const binomialCumulative = calculable((count: number, size: number, probability: number): number => {
  requireBinomial(count, size, probability)
  if (count < 0) return 0
  const whole = Math.floor(count)
  return whole >= size ? 1 : betaTail(size - whole, whole + 1, 1 - probability, probability)
})

/**
 * P(X > count) of the binomial distribution with `size` trials; P(X ≥ count) is that of count − 1. As `binomialCumulative`.
 *
 * @example
 * binomialUpper(3, 10, 0.2) // 0.1208…
 */
export const binomialUpper = calculable((count: number, size: number, probability: number): number => {
  requireBinomial(count, size, probability)
  if (count < 0) return 1
  const whole = Math.floor(count)
  return whole >= size ? 0 : betaTail(whole + 1, size - whole, probability, 1 - probability)
})

/**
 * The binomial quantile: the smallest whole number x with P(X ≤ x) ≥ level, as R's `qbinom`.
 * Not calculable for a level outside (0, 1), a size that is not whole, a probability outside 0…1.
 *
 * @example
 * binomialQuantile(0.95, 10, 0.2) // 4
 */
export const binomialQuantile = calculable((level: number, size: number, probability: number): number => {
  requireProbability('level', level)
  requireBinomial(0, size, probability)
  if (size === 0 || probability === 0 || probability === 1) return size * probability
  const [mean, other] = [size * probability, 1 - probability]
  const deviation = Math.sqrt(mean * other)
  const start = cornishFisher(normalQuantile.must(level), mean, deviation, (other - probability) / deviation)
  return discreteQuantile(level, (count) => binomialCumulative.must(count, size, probability), start, size)
})

function requireBinomial(count: number, size: number, probability: number): void {
  requireFinite('count', count)
  requireWhole('size', size)
  if (size > LARGEST_SHAPE) notCalculable('outside-range', `size ${size} exceeds 1e12`)
  requireProportion('probability', probability)
}
