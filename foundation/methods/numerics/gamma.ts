import { requireFinite } from './interval.ts'

/** Stirling series B₂ₖ / (2k(2k−1)), k = 1…7; from x = 10 the first term left out is below 1e-15. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const HALF_LOG_TWO_PI = 0.9189385332046727
const EPSILON = 2 ** -53
const TINY = 1e-300

/** ln Γ(x) for x > 0, by recurrence up to 10 and the Stirling series (DLMF 5.11.1). Throws RangeError for x ≤ 0. */
export function logGamma(x: number): number {
  requireFinite('x', x)
  if (x <= 0) throw new RangeError(`x ${x} is not positive`)
  let shift = 1
  let y = x
  while (y < 10) shift *= y++
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingRest(y) - Math.log(shift)
}

/** The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, each without cancellation. */
export interface IncompleteGamma {
  readonly lower: number
  readonly upper: number
}

/**
 * P(a, x) and Q(a, x) for a > 0, x ≥ 0: the power series below x = a + 1 (DLMF 8.7.1), the continued fraction above
 * (DLMF 8.9.2, evaluated after Lentz). Relative error below 1e-12 up to a = 5,000. Throws RangeError otherwise.
 */
export function incompleteGamma(a: number, x: number): IncompleteGamma {
  requireFinite('a', a)
  requireFinite('x', x)
  if (a <= 0 || x < 0) throw new RangeError(`incomplete gamma needs a > 0 and x ≥ 0, not ${a} and ${x}`)
  if (x === 0) return { lower: 0, upper: 1 }
  const front = gammaFront(a, x)
  if (x < a + 1) {
    const lower = Math.min(1, (front * seriesSum(a, x)) / a)
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, front * continuedFraction(a, x))
  return { lower: 1 - upper, upper }
}

/** xᵃ e⁻ˣ / Γ(a); from a = 10 through the deviance, since the plain difference of large logarithms loses digits. */
export function gammaFront(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a))
  const step = (x - a) / a
  const deviance = a * (step - (Math.abs(step) < 0.5 ? Math.log1p(step) : Math.log(x / a)))
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance - stirlingRest(a))
}

function seriesSum(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = a + 1; term > sum * EPSILON; n++) {
    term *= x / n
    sum += term
  }
  return sum
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 100_000; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b || TINY)
    c = b + numerator / c || TINY
    const factor = d * c
    fraction *= factor
    if (Math.abs(factor - 1) <= 2 * EPSILON) break
  }
  return fraction
}

function stirlingRest(x: number): number {
  const inverse = 1 / (x * x)
  return STIRLING.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0) / x
}
