import { requireCount, requireFinite, requirePositive, requireProbability, requireWhole } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { cornishFisher, discreteQuantile } from './discrete-quantile.ts'
import { incompleteGamma, logGammaFront } from './gamma.ts'
import { normalQuantile } from './normal.ts'

/**
 * ln P(X = count) of the Poisson distribution: count ln mean − mean − ln count!, computed by Loader's saddle point where that
 * would cancel. Not calculable for a count that is not whole, a mean ≤ 0.
 *
 * @example
 * poissonLogDensity(3, 4.2) // -1.6865…
 */
export const poissonLogDensity = calculable((count: number, mean: number): number => {
  requireWhole('count', count)
  requirePositive('mean', mean)
  return count === 0 ? -mean : logGammaFront(count, mean) - Math.log(count)
})

/**
 * P(X = count) of the Poisson distribution, relative error below 1e-12 down to 1e-300. Not calculable for a count that is
 * not whole, a mean < 0.
 *
 * @example
 * poissonDensity(3, 4.2) // 0.1851…
 */
export const poissonDensity = calculable((count: number, mean: number): number => {
  requireWhole('count', count)
  requireCount('mean', mean)
  if (mean === 0) return count === 0 ? 1 : 0
  return Math.exp(poissonLogDensity.must(count, mean))
})

/**
 * P(X ≤ count) of the Poisson distribution, Q(count + 1, mean) (DLMF 8.4.10); a count between whole numbers counts as the one
 * below. Accuracy: `incompleteGamma`. Not calculable for a mean < 0.
 *
 * @example
 * poissonCumulative(3, 4.2) // 0.3954…
 */
export const poissonCumulative = calculable((count: number, mean: number): number => tails(count, mean).upper)

/**
 * P(X > count) of the Poisson distribution; P(X ≥ count) is that of count − 1. As `poissonCumulative`.
 *
 * @example
 * poissonUpper(9, 4.2) // 0.0111…; ten or more where 4.2 are expected
 */
export const poissonUpper = calculable((count: number, mean: number): number => tails(count, mean).lower)

/**
 * The Poisson quantile: the smallest whole number x with P(X ≤ x) ≥ probability, as R's `qpois`.
 * Not calculable for a probability outside (0, 1), a mean < 0.
 *
 * @example
 * poissonQuantile(0.95, 4.2) // 8
 */
export const poissonQuantile = calculable((probability: number, mean: number): number => {
  requireProbability('probability', probability)
  requireCount('mean', mean)
  if (mean === 0) return 0
  const deviation = Math.sqrt(mean)
  const start = cornishFisher(normalQuantile.must(probability), mean, deviation, 1 / deviation)
  return discreteQuantile(probability, (count) => poissonCumulative.must(count, mean), start)
})

function tails(count: number, mean: number) {
  requireFinite('count', count)
  requireCount('mean', mean)
  return count < 0 ? { lower: 1, upper: 0 } : incompleteGamma.must(Math.floor(count) + 1, mean)
}
