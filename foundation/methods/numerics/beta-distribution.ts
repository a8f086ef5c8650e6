import { requireProbability, requireProportion } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { betaTail, logBetaFront, requireBetaShapes } from './beta.ts'
import { findQuantile } from './root.ts'

/**
 * The density of the beta distribution, x^(a − 1) (1 − x)^(b − 1) / B(a, b).
 * Not calculable at an end where it is infinite (shape < 1 there), for x outside 0…1, a or b ≤ 0.
 *
 * @example
 * betaDensity(0.7, 5, 2) // 2.1609
 */
export const betaDensity = calculable((x: number, a: number, b: number): number => {
  requireProportion('x', x)
  requireBetaShapes(a, b)
  const inside = x > 0 && x < 1
  const density = inside ? Math.exp(logBetaFront(a, b, x, 1 - x)) / x / (1 - x) : densityAtEnd(x === 0 ? a : b, a + b)
  if (!Number.isFinite(density)) notCalculable('outside-range', `the density is infinite at ${x}`)
  return density
})

/**
 * P(X ≤ x) of the beta distribution. Accuracy: `incompleteBeta`. Not calculable for x outside 0…1, a or b ≤ 0.
 *
 * @example
 * betaCumulative(0.7, 5, 2) // 0.420175
 */
export const betaCumulative = calculable((x: number, a: number, b: number): number => {
  requireProportion('x', x)
  requireBetaShapes(a, b)
  return betaTail(a, b, x, 1 - x)
})

/**
 * P(X > x) of the beta distribution; else as `betaCumulative`.
 *
 * @example
 * betaUpper(0.7, 5, 2) // 0.579825
 */
export const betaUpper = calculable((x: number, a: number, b: number): number => {
  requireProportion('x', x)
  requireBetaShapes(a, b)
  return betaTail(b, a, 1 - x, x)
})

/**
 * The beta quantile: x with P(X ≤ x) = probability; relative error below 1e-10. The exact (Clopper–Pearson) limits of a
 * proportion are beta quantiles. Not calculable for a probability outside (0, 1), a or b ≤ 0.
 *
 * @example
 * betaQuantile(0.025, 5, 6) // 0.1870…; the lower Clopper–Pearson limit of 5 in 10
 */
export const betaQuantile = calculable((probability: number, a: number, b: number): number => {
  requireProbability('probability', probability)
  requireBetaShapes(a, b)
  return invertBeta(probability, a, b)[0]
})

function densityAtEnd(own: number, both: number): number {
  if (own === 1) return both - 1
  return own < 1 ? Number.POSITIVE_INFINITY : 0
}

/** Beyond this logit a part is below the smallest number. */
const FARTHEST = 740

/** The quantile and its complement: sought as a logit, where both keep their digits. */
export function invertBeta(probability: number, a: number, b: number): readonly [number, number] {
  const logit = findQuantile(
    probability,
    (u) => {
      const [x, y] = partsOf(u)
      return {
        lower: betaTail(a, b, x, y),
        upper: betaTail(b, a, y, x),
        density: Math.exp(logBetaFront(a, b, x, y)),
      }
    },
    Math.log(a / b),
    -FARTHEST,
    FARTHEST,
    1,
  )
  return partsOf(logit)
}

/** x and 1 − x from ln(x / (1 − x)). */
function partsOf(logit: number): readonly [number, number] {
  return [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))]
}
