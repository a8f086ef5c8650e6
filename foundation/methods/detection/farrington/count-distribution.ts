import { negativeBinomialQuantile, negativeBinomialUpper } from '../../numerics/negative-binomial.ts'
import { poissonQuantile, poissonUpper } from '../../numerics/poisson.ts'

/*
 * A count with a mean and the variance dispersion · mean: negative binomial of size mean / (dispersion − 1), Poisson where the
 * dispersion is 1.
 */

/** A mean, or a count, beyond this is judged no more. */
export const LARGEST = 1e12
/** Beyond this size the two distributions are one to the last digit. */
const LARGEST_SIZE = 1e12
/** Below this size every probability above 0 is proportional to it. */
const SMALLEST_SIZE = 1e-8

/** P(X ≥ count). */
export function countUpper(count: number, mean: number, dispersion: number): number {
  const below = Math.min(Math.ceil(count), LARGEST) - 1
  const size = mean / (dispersion - 1)
  if (size > LARGEST_SIZE || below < 0) return poissonUpper.must(below, mean)
  if (size >= SMALLEST_SIZE) return negativeBinomialUpper.must(below, { size, mean })
  const share = size / SMALLEST_SIZE
  return share * negativeBinomialUpper.must(below, { size: SMALLEST_SIZE, mean: mean / share })
}

/** The least count with P(X ≤ count) ≥ probability. */
export function countQuantile(probability: number, mean: number, dispersion: number): number {
  const size = mean / (dispersion - 1)
  if (size > LARGEST_SIZE) return poissonQuantile.must(probability, mean)
  if (countUpper(1, mean, dispersion) <= 1 - probability) return 0
  return negativeBinomialQuantile.must(probability, { size: Math.max(size, SMALLEST_SIZE), mean })
}
