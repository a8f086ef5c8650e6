import { requireFinite, requireProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { betaTail, logBetaFront, partsOfOdds } from './beta.ts'
import { requireShape } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import { remember } from './remember.ts'
import { findRoot } from './root.ts'

/** From here the expansion below is exact to rounding, whatever probability a double holds. */
const MANY_DEGREES = 1e6

/**
 * P(T ≤ t) of Student's t distribution with `degrees` > 0 (need not be whole); relative error below 1e-11 in both tails.
 * Not calculable for degrees ≤ 0 and beyond |t| = 1e150.
 *
 * @example
 * studentTCumulative(2.228, 10) // 0.9749…
 */
export const studentTCumulative = calculable((t: number, degrees: number): number => studentTUpper.must(-t, degrees))

/**
 * P(T > t) of Student's t distribution: the one-sided p-value of a t test. As `studentTCumulative`.
 *
 * @example
 * studentTUpper(2.228, 10) // 0.0250…
 */
export const studentTUpper = calculable((t: number, degrees: number): number => {
  requireReach(t)
  requireShape('degrees', degrees)
  return t < 0 ? 1 - tailBeyond(-t, degrees) : tailBeyond(t, degrees)
})

/**
 * Student's t quantile: t with P(T ≤ t) = probability for `degrees` > 0 (need not be whole).
 * Inverts the incomplete beta function from the expansion of Abramowitz & Stegun 26.7.5; relative error below 1e-10.
 * Not calculable for a probability outside (0, 1), degrees ≤ 0 or a quantile beyond 1e150.
 *
 * @example
 * studentTQuantile(0.975, 10) // 2.2281…
 */
export const studentTQuantile = calculable((probability: number, degrees: number): number => {
  requireProbability('probability', probability)
  requireShape('degrees', degrees)
  const quantile = remembered(probability, degrees)
  requireReach(quantile)
  return quantile
})

/** Beyond this t² is no number, and with few degrees its tail still one. */
function requireReach(t: number): void {
  requireFinite('t', t)
  if (Math.abs(t) > 1e150) notCalculable('outside-range', `t ${t} is beyond 1e150`)
}

const remembered = remember((probability, degrees) =>
  probability < 0.5 ? -upperQuantile(probability, degrees) : upperQuantile(1 - probability, degrees),
)

/** The t ≥ 0 with `tail` ≤ ½ above it. */
function upperQuantile(tail: number, degrees: number): number {
  if (tail === 0.5) return 0
  if (degrees === 1) return 1 / Math.tan(Math.PI * tail)
  if (degrees === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail))
  const z = -normalQuantile.must(tail)
  if (degrees >= MANY_DEGREES) return expansion(z, degrees)
  // With few degrees the expansion may fail; the root is never below the normal one.
  const start = Math.max(z, expansion(z, degrees))
  const [level, middle] = [Math.log(tail), 0.5 - tail]
  return findRoot(
    (t) => {
      const [y, x] = parts(t, degrees)
      const density = Math.exp(logBetaFront(degrees / 2, 0.5, x, y)) / t
      // Near the middle the tail holds no digits of t, in the tail the middle holds none.
      if (tail > 0.25) return { excess: betaTail(0.5, degrees / 2, y, x) / 2 - middle, slope: density }
      const above = betaTail(degrees / 2, 0.5, x, y) / 2
      return { excess: level - Math.log(above), slope: density / above }
    },
    start,
    0,
    2 * start,
  )
}

/** P(T > t) for t ≥ 0. */
function tailBeyond(t: number, degrees: number): number {
  const [y, x] = parts(t, degrees)
  return betaTail(degrees / 2, 0.5, x, y) / 2
}

/** t² / (ν + t²) and ν / (ν + t²). */
function parts(t: number, degrees: number): readonly [number, number] {
  return partsOfOdds((t / Math.sqrt(degrees)) ** 2)
}

function expansion(z: number, degrees: number): number {
  const s = z * z
  const first = (s + 1) / 4
  const second = ((5 * s + 16) * s + 3) / 96
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384
  const fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160
  return z * (1 + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees)
}
