import { incompleteBeta } from './beta.ts'
import { logGamma } from './gamma.ts'
import { requireFinite } from './interval.ts'
import { normalQuantile } from './normal.ts'
import { remember } from './remember.ts'
import { findRoot } from './root.ts'

/** Above this the expansion below is exact to rounding for every probability a double holds apart from 0 and 1. */
const MANY_DEGREES = 20_000

/**
 * Student's t quantile: t with P(T ≤ t) = probability for `degrees` > 0 (need not be whole).
 * Inverts the incomplete beta function from the expansion of Abramowitz & Stegun 26.7.5; relative error below 1e-10.
 * Throws RangeError for a probability outside (0, 1) or degrees ≤ 0.
 */
export function studentTQuantile(probability: number, degrees: number): number {
  requireFinite('degrees', degrees)
  if (degrees <= 0) throw new RangeError(`degrees ${degrees} are not positive`)
  return remembered(probability, degrees)
}

const remembered = remember(invert)

function invert(probability: number, degrees: number): number {
  const z = normalQuantile(probability)
  if (z === 0) return 0
  if (z < 0) return -upperQuantile(probability, -z, degrees)
  return upperQuantile(1 - probability, z, degrees)
}

/** The t > 0 with `tail` above it. */
function upperQuantile(tail: number, z: number, degrees: number): number {
  if (degrees === 1) return 1 / Math.tan(Math.PI * tail)
  if (degrees === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail))
  const start = expansion(z, degrees)
  if (degrees > MANY_DEGREES) return start
  const logFront = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - Math.log(degrees * Math.PI) / 2
  return findRoot(
    (t) => {
      const square = t * t
      const above = upperTail(square, degrees)
      return { excess: tail - above, slope: Math.exp(logFront - ((degrees + 1) / 2) * Math.log1p(square / degrees)) }
    },
    start,
    0,
    2 * start,
  )
}

/** P(T > t) from t²; near the middle through the complement, where x = ν / (ν + t²) would round to 1. */
function upperTail(square: number, degrees: number): number {
  return square < degrees
    ? (1 - incompleteBeta(0.5, degrees / 2, square / (degrees + square))) / 2
    : incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square)) / 2
}

function expansion(z: number, degrees: number): number {
  const s = z * z
  const first = (s + 1) / 4
  const second = ((5 * s + 16) * s + 3) / 96
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384
  const fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160
  return z * (1 + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees)
}
