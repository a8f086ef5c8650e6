import { requireCount, requireProbability } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { incompleteGamma, requireShape } from './gamma.ts'
import { invertGamma } from './gamma-distribution.ts'
import { remember } from './remember.ts'

/**
 * The chi-square quantile: x with P(X ≤ x) = probability for `degrees` > 0 (need not be whole).
 * Inverts the incomplete gamma function; relative error below 1e-10.
 * Not calculable for a probability outside (0, 1) or degrees ≤ 0.
 *
 * @example
 * chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export const chiSquareQuantile = calculable((probability: number, degrees: number): number => {
  requireProbability('probability', probability)
  requireShape('degrees', degrees)
  return remembered(probability, degrees)
})

const remembered = remember((probability, degrees) => 2 * invertGamma(probability, degrees / 2))

/**
 * P(X ≤ x) of the chi-square distribution. Accuracy: `incompleteGamma`. Not calculable for x < 0 or degrees ≤ 0.
 *
 * @example
 * chiSquareCumulative(3.84, 1) // 0.9499…
 */
export const chiSquareCumulative = calculable((x: number, degrees: number): number => tails(x, degrees).lower)

/**
 * P(X > x) of the chi-square distribution: the p-value of a chi-square test. As `chiSquareCumulative`.
 *
 * @example
 * chiSquareUpper(3.84, 1) // 0.0500…
 */
export const chiSquareUpper = calculable((x: number, degrees: number): number => tails(x, degrees).upper)

function tails(x: number, degrees: number) {
  requireCount('x', x)
  requireShape('degrees', degrees)
  return incompleteGamma.must(degrees / 2, x / 2)
}
