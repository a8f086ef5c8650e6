import { requireCount, requirePositive } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { normalQuantile, normalUpper } from '../../numerics/normal.ts'
/** What a transformation makes of a count's mean and variance; the exponent of Farrington et al. 1996, 3.6. */
export type PowerTransformation = '2/3' | '1/2' | 'none'

/** Half and more would put the upper bound below what is expected. */
export function requireTail(alpha: number): void {
  if (!(alpha > 0 && alpha < 0.5)) notCalculable('outside-range', `alpha ${alpha} is not between 0 and 0.5`)
}

export function requirePower(power: PowerTransformation): void {
  if (!['2/3', '1/2', 'none'].includes(power)) notCalculable('outside-range', `${power} is no power`)
}

/** Where a count stands towards its forecast. */
export interface CountBound {
  readonly lower: number
  readonly upper: number
  /** Probability of this count or a higher one. */
  readonly pValue: number
  /** 0 at the forecast, 1 at the upper bound. */
  readonly score: number
}

/** A forecast from a quasi-Poisson model. */
export interface Forecast {
  readonly mean: number
  /** Standard error of the mean, in counts. */
  readonly standardError: number
  /** φ: the variance of a count is φ times its mean. */
  readonly dispersion: number
}

/** Standard deviation of the transformed count around the transformed mean: forecast and count vary. */
function spreadOf({ mean, standardError, dispersion }: Forecast, power: PowerTransformation): number {
  const tau = dispersion + (standardError * standardError) / mean
  if (power === '2/3') return Math.sqrt((4 / 9) * Math.cbrt(mean) * tau)
  return power === '1/2' ? Math.sqrt(tau / 4) : Math.sqrt(mean * tau)
}

function transform(count: number, power: PowerTransformation): number {
  if (power === '2/3') return Math.cbrt(count) ** 2
  return power === '1/2' ? Math.sqrt(count) : count
}

function transformBack(value: number, power: PowerTransformation): number {
  if (value <= 0) return 0
  if (power === 'none') return value
  return power === '2/3' ? value * Math.sqrt(value) : value * value
}

/** The count that lies z standard deviations above (below, z < 0) the forecast on the transformed scale. */
export function deltaBound(forecast: Forecast, power: PowerTransformation, z: number): number {
  return transformBack(transform(forecast.mean, power) + z * spreadOf(forecast, power), power)
}

/** How many standard deviations a count lies above the forecast. */
export function deltaDistance(count: number, forecast: Forecast, power: PowerTransformation): number {
  return (transform(count, power) - transform(forecast.mean, power)) / spreadOf(forecast, power)
}

/**
 * The bounds of one count after Farrington et al., JRSS A 159 (1996) 547–563, 3.6: normal on the transformed scale, the
 * variance made of the count's (φ μ) and the forecast's (SE²). With τ = φ + SE² / μ the bound of the 2/3 power is
 * (μ^⅔ ± z √(4/9 μ^⅓ τ))^(3/2), of the square root (√μ ± z √(τ/4))², untransformed μ ± z √(μ τ); 0 where it would be below.
 * Not calculable for a mean that is not positive, a negative standard error, φ not positive, an impossible count.
 * @param alpha One-sided.
 * @example farringtonBound({ mean: 5, standardError: 0.2, dispersion: 1 }, 8) // { upper: 9.1154…, pValue: 0.10947…, score: 0.72895… }
 */
export const farringtonBound = calculable(
  (forecast: Forecast, count: number, alpha: number = 0.05, power: PowerTransformation = '2/3'): CountBound => {
    requirePositive('mean', forecast.mean)
    requireCount('standardError', forecast.standardError)
    requirePositive('dispersion', forecast.dispersion)
    requireCount('count', count)
    requireTail(alpha)
    requirePower(power)
    const z = normalQuantile.must(1 - alpha)
    const upper = deltaBound(forecast, power, z)
    const score = (count - forecast.mean) / (upper - forecast.mean)
    if (!(Number.isFinite(score) && Number.isFinite(upper)))
      notCalculable('undetermined', `the bound ${upper} has no distance from the mean`)
    return {
      lower: deltaBound(forecast, power, -z),
      upper,
      pValue: normalUpper.must(deltaDistance(count, forecast, power)),
      score,
    }
  },
)
