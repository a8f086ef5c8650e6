import { requireCount, requireFinite, requirePositive, requireProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { gammaFront, incompleteGamma, logGamma, requireShape } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import { findQuantile } from './root.ts'

/**
 * The density of the gamma distribution with mean shape · scale: x^(shape − 1) e^(−x/scale) / (Γ(shape) scale^shape).
 * Not calculable at x = 0 where it is infinite (shape < 1), for x < 0, shape or scale ≤ 0.
 *
 * @example
 * gammaDensity(2, 3, 1) // 0.2706…
 */
export const gammaDensity = calculable((x: number, shape: number, scale: number = 1): number => {
  requireGamma(x, shape, scale)
  const density = x > 0 ? gammaFront(shape, standard(x, scale)) / x : densityAtZero(shape, scale)
  if (!Number.isFinite(density)) notCalculable('outside-range', `the density with shape ${shape} is infinite at ${x}`)
  return density
})

/**
 * P(X ≤ x) of the gamma distribution with mean shape · scale. Accuracy: `incompleteGamma`.
 * Not calculable for x < 0, shape or scale ≤ 0.
 *
 * @example
 * gammaCumulative(2, 3, 1) // 0.3233…
 */
export const gammaCumulative = calculable((x: number, shape: number, scale: number = 1): number => {
  requireGamma(x, shape, scale)
  return incompleteGamma.must(shape, standard(x, scale)).lower
})

/**
 * P(X > x) of the gamma distribution with mean shape · scale; else as `gammaCumulative`.
 *
 * @example
 * gammaUpper(2, 3, 1) // 0.6766…
 */
export const gammaUpper = calculable((x: number, shape: number, scale: number = 1): number => {
  requireGamma(x, shape, scale)
  return incompleteGamma.must(shape, standard(x, scale)).upper
})

/**
 * The gamma quantile: x with P(X ≤ x) = probability, the mean being shape · scale; relative error below 1e-10.
 * Not calculable for a probability outside (0, 1), shape or scale ≤ 0.
 *
 * @example
 * gammaQuantile(0.5, 3, 1) // 2.674…
 */
export const gammaQuantile = calculable((probability: number, shape: number, scale: number = 1): number => {
  requireProbability('probability', probability)
  requireShape('shape', shape)
  requirePositive('scale', scale)
  const quantile = scale * invertGamma(probability, shape)
  requireFinite('quantile', quantile)
  return quantile
})

/** Below this the second term of the series of P, shape · x / (shape + 1), is lost in rounding. */
const SMALL = 1e-17

/** Inverts P(shape, x) from the Wilson–Hilferty start. */
export function invertGamma(probability: number, shape: number): number {
  const spread = 1 / (9 * shape)
  const cube = 1 - spread + normalQuantile.must(probability) * Math.sqrt(spread)
  // Far down the lower tail the cube root fails. There P ≈ xᵃ / Γ(a + 1), whose root is never above the true one.
  const floor = Math.exp((Math.log(probability) + logGamma.must(shape + 1)) / shape)
  // And there it is the root, to the last digit; a bracket could not come near a number that small.
  if (floor < SMALL) return floor
  return findQuantile(
    probability,
    (x) => ({ ...incompleteGamma.must(shape, x), density: gammaFront(shape, x) / x }),
    Math.max(shape * cube ** 3, Math.min(floor, shape)),
    0,
    2 * shape + 10,
  )
}

function densityAtZero(shape: number, scale: number): number {
  if (shape === 1) return 1 / scale
  return shape < 1 ? Number.POSITIVE_INFINITY : 0
}

/** x in units of the scale, and no more than a number holds. */
function standard(x: number, scale: number): number {
  return Math.min(x / scale, Number.MAX_VALUE)
}

function requireGamma(x: number, shape: number, scale: number): void {
  requireCount('x', x)
  requireShape('shape', shape)
  requirePositive('scale', scale)
}
