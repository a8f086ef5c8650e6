import { requireFinite, requireProbability, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { gammaFraction, incompleteGamma, logGammaFront } from './gamma.ts'

const CENTRE = {
  top: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  bottom: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
}
const SHOULDER = {
  top: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  bottom: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
}
const TAIL = {
  top: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  bottom: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

/**
 * The standard normal quantile: z with P(Z ≤ z) = probability. Relative error about 1e-15.
 * Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
 * Not calculable outside the open interval (0, 1).
 *
 * @example
 * normalQuantile(0.975) // 1.959963984540054
 */
export const normalQuantile = calculable((probability: number): number => {
  requireProbability('probability', probability)
  const q = probability - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability))
  const z = r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(TAIL, r - 5)
  return q < 0 ? -z : z
})

/** The two-sided normal multiplier of a confidence level: 0.95 → 1.95996…. Not calculable outside (0, 1). */
export function normalMultiplier(confidence: number): number {
  return normalQuantile.must(upperProbability(confidence))
}

const LOG_ROOT_TWO_PI = 0.9189385332046727

/**
 * The density of the standard normal distribution, exp(−z²/2) / √(2π).
 *
 * @example
 * normalDensity(0) // 0.3989…
 */
export const normalDensity = calculable((z: number): number => {
  requireFinite('z', z)
  return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI)
})

/**
 * P(Z ≤ z) of the standard normal distribution; relative error below 1e-12 in both tails down to 1e-300.
 *
 * @example
 * normalCumulative(1.96) // 0.9750…
 */
export const normalCumulative = calculable((z: number): number => normalUpper.must(-z))

/**
 * P(Z > z) of the standard normal distribution, by the incomplete gamma function Q(½, z²/2) (DLMF 7.11.2); relative error
 * below 1e-12 in both tails down to 1e-300, and 0 where a double holds nothing smaller.
 *
 * @example
 * normalUpper(10) // 7.619…e-24
 */
export const normalUpper = calculable((z: number): number => {
  requireFinite('z', z)
  const half = 0.5 * Math.min(Math.abs(z), FAR) ** 2
  return z < 0 ? 1 - incompleteGamma.must(0.5, half).upper / 2 : incompleteGamma.must(0.5, half).upper / 2
})

/** Beyond this both tails are 0 and 1 to a double. */
const FAR = 40

/**
 * ln P(Z > z) of the standard normal distribution, also where the tail is too small for a number. For |z| up to 1e150.
 *
 * @example
 * normalLogUpper(100) // -5005.524…
 */
export const normalLogUpper = calculable((z: number): number => {
  requireFinite('z', z)
  if (Math.abs(z) > 1e150) notCalculable('outside-range', `z ${z} is beyond 1e150`)
  if (z < 0) return Math.log1p(-normalUpper.must(-z))
  if (z < 2) return Math.log(normalUpper.must(z))
  const half = 0.5 * z * z
  return logGammaFront(0.5, half) + Math.log(gammaFraction(0.5, half) / 2)
})

function ratio(of: { top: readonly number[]; bottom: readonly number[] }, x: number): number {
  return polynomial(of.top, x) / polynomial(of.bottom, x)
}

/** Coefficients from the constant term up (Horner). */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + (coefficients[k] as number)
  return sum
}
