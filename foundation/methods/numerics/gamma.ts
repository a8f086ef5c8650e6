import { requireCount, requireFinite } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { logRatioLess } from './log-one-plus.ts'

/** Stirling series B₂ₖ / (2k(2k−1)), k = 1…7; from x = 10 the first term left out is below 1e-16. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
/** ζ(k) − 1, k = 2…33. */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10, 4.656629065033784e-10,
  2.3283118336765053e-10, 1.164155017270052e-10,
]
const ONE_LESS_EULER = 0.42278433509846713
const HALF_LOG_TWO_PI = 0.9189385332046727
const EPSILON = 2 ** -53
const TINY = 1e-300

/** Beyond these a tail would take long (large) or hold no ten digits (small). */
const SMALLEST_SHAPE = 1e-8
export const LARGEST_SHAPE = 1e12

/** A parameter of shape: 1e-8…1e12. */
export function requireShape(name: string, value: number): void {
  requireFinite(name, value)
  if (value < SMALLEST_SHAPE || value > LARGEST_SHAPE) {
    notCalculable('outside-range', `${name} ${value} is not between 1e-8 and 1e12`)
  }
}

/** From here on the Stirling series is exact to rounding. */
export const STIRLING_FROM = 10

/**
 * ln Γ(x) for x > 0: by its Taylor series around 2 below 2.5 (DLMF 5.7.3), by recurrence up to 10, by the Stirling series above
 * (DLMF 5.11.1). Relative error about 1e-15, near its zeros 1 and 2 too. Not calculable for x ≤ 0 or above 1e305.
 *
 * @example
 * logGamma(10) // 12.801827480081469; ln 9!
 */
export const logGamma = calculable((x: number): number => {
  requireFinite('x', x)
  if (x <= 0 || x > 1e305) notCalculable('outside-range', `x ${x} is not between 0 and 1e305`)
  if (x < 0.5) return logGammaAboveTwo(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return logGammaAboveTwo(x - 1) - Math.log1p(x - 1)
  if (x < 2.5) return logGammaAboveTwo(x - 2)
  let shift = 1
  let y = x
  while (y < STIRLING_FROM) shift *= y++
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingRest(y) - Math.log(shift)
})

/** The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P. */
export interface IncompleteGamma {
  readonly lower: number
  readonly upper: number
}

/**
 * P(a, x) and Q(a, x) for a 1e-8…1e12, x ≥ 0: the power series below x = a + 1 (DLMF 8.7.1), the continued fraction above
 * (DLMF 8.9.2, evaluated after Lentz). Relative error of both, however small, below 1e-11 up to a = 1e6 (1e-10 up to 1e8);
 * below a = 1e-4 that of Q grows as 1e-16 / a. Not calculable otherwise.
 *
 * @example
 * incompleteGamma(3, 2) // { lower: 0.3233…, upper: 0.6766… }
 */
export const incompleteGamma = calculable((a: number, x: number): IncompleteGamma => {
  requireShape('a', a)
  requireCount('x', x)
  const front = gammaFront(a, x)
  // So far out both the sum and the fraction are idle.
  if (front === 0) return x < a ? { lower: 0, upper: 1 } : { lower: 1, upper: 0 }
  if (x < a + 1) {
    const lower = Math.min(1, (front * seriesSum(a, x)) / a)
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, front * gammaFraction(a, x))
  return { lower: 1 - upper, upper }
})

/** xᵃ e⁻ˣ / Γ(a). */
export function gammaFront(a: number, x: number): number {
  return Math.exp(logGammaFront(a, x))
}

/** Its logarithm; from a = 10 through the deviance, since the plain difference of large logarithms loses digits. */
export function logGammaFront(a: number, x: number): number {
  if (a < STIRLING_FROM) return a * Math.log(x) - x - logGamma.must(a)
  return a * logRatioLess(x, a, x - a) + 0.5 * Math.log(a) - HALF_LOG_TWO_PI - stirlingRest(a)
}

/** ln Γ(2 + x) for |x| ≤ 0.5. */
function logGammaAboveTwo(x: number): number {
  let sum = 0
  for (let k = ZETA_LESS_ONE.length - 1; k >= 0; k--) {
    const term = (ZETA_LESS_ONE[k] as number) / (k + 2)
    sum = sum * -x + term
  }
  return x * (ONE_LESS_EULER + x * sum)
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

/** Q(a, x) Γ(a) x⁻ᵃ eˣ for x ≥ a + 1. */
export function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  let factor = 0
  for (let n = 1; Math.abs(factor - 1) > 2 * EPSILON; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    factor = d * c
    fraction *= factor
  }
  return fraction
}

/** What Stirling's formula leaves of ln Γ(x): 1/(12 x) − … */
export function stirlingRest(x: number): number {
  const inverse = 1 / (x * x)
  let sum = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * inverse + (STIRLING[k] as number)
  return sum / x
}
