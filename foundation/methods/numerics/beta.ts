import { requireProportion } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { logGamma, requireShape, STIRLING_FROM, stirlingRest } from './gamma.ts'
import { logRatioLess } from './log-one-plus.ts'

const EPSILON = 2 ** -53
const HALF_LOG_TWO_PI = 0.9189385332046727

/**
 * The regularised incomplete beta function I_x(a, b) for a and b 1e-8…1e12 and 0 ≤ x ≤ 1, by its continued fraction
 * (DLMF 8.17.22, evaluated after Lentz). Relative error, however small the value, below 1e-11 for a and b up to 1e6.
 * Not calculable outside these ranges.
 *
 * @example
 * incompleteBeta(5, 2, 0.7) // 0.420175
 */
export const incompleteBeta = calculable((a: number, b: number, x: number): number => {
  requireBetaShapes(a, b)
  requireProportion('x', x)
  return betaTail(a, b, x, 1 - x)
})

export function requireBetaShapes(a: number, b: number): void {
  requireShape('a', a)
  requireShape('b', b)
}

/** I_x(a, b) where y = 1 − x is known better than a subtraction would tell; the other tail is betaTail(b, a, y, x). */
export function betaTail(a: number, b: number, x: number, y: number): number {
  if (x === 0 || y === 0) return x
  const front = Math.exp(logBetaFront(a, b, x, y))
  return x < (a + 1) / (a + b + 2)
    ? Math.min(1, (front * fraction(a, b, x)) / a)
    : Math.max(0, 1 - (front * fraction(b, a, y)) / b)
}

/** A part and its complement from their odds, part / complement, 0…∞. */
export function partsOfOdds(odds: number): readonly [number, number] {
  return [1 / (1 + 1 / odds), 1 / (1 + odds)]
}

/** The logarithm of xᵃ yᵇ / B(a, b), y = 1 − x; no two large logarithms are subtracted. */
export function logBetaFront(a: number, b: number, x: number, y: number): number {
  if (a > b) return logBetaFront(b, a, y, x)
  if (b < STIRLING_FROM) {
    return a * Math.log(x) + b * logOf(y, x) + logGamma.must(a + b) - logGamma.must(a) - logGamma.must(b)
  }
  const rest = stirlingRest(a + b) - stirlingRest(b)
  if (a < STIRLING_FROM) {
    const rise = (b - 0.5) * Math.log1p(a / b) - a + rest
    return a * (Math.log(x) + Math.log(a + b)) + b * logOf(y, x) + rise - logGamma.must(a)
  }
  // x and y stand off a/(a+b) and b/(a+b) by the same amount, so the linear terms of both deviances cancel.
  const step = b * x - a * y
  const deviance = a * logRatioLess((a + b) * x, a, step) + b * logRatioLess((a + b) * y, b, -step)
  return deviance + 0.5 * (Math.log(a) + Math.log(b / (a + b))) - HALF_LOG_TWO_PI + rest - stirlingRest(a)
}

/** ln of a part from whichever of it and its complement holds more digits. */
export function logOf(part: number, complement: number): number {
  return complement < 0.5 ? Math.log1p(-complement) : Math.log(part)
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let product = d
  let factor = 0
  for (let m = 1; Math.abs(factor - 1) > 4 * EPSILON; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    product *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    factor = d * c
    product *= factor
  }
  return product
}
