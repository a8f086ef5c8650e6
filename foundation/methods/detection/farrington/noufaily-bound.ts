import { requireCount, requireFinite } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { normalQuantile } from '../../numerics/normal.ts'
import { type CountBound, requireTail } from './bound.ts'
import { countQuantile, countUpper, LARGEST } from './count-distribution.ts'

/** A forecast on the log scale. */
export interface LogForecast {
  /** ln μ. */
  readonly eta: number
  /** Its standard error. */
  readonly etaError: number
  /** φ ≥ 1. */
  readonly dispersion: number
}

/** Around the forecast itself (Noufaily et al. 2012), or around its upper limit, so that its error counts too. */
export type CountCentre = 'nbPlugin' | 'muan'

/** The mean the count's distribution is taken around. */
export function countMean({ eta, etaError }: LogForecast, centre: CountCentre, z: number): number {
  return Math.exp(centre === 'muan' ? eta + z * etaError : eta)
}

/**
 * The bounds of one count by the quantiles alpha and 1 − alpha of a negative binomial with mean μ and variance φ μ (size
 * μ / (φ − 1); Poisson for φ = 1). Noufaily et al., Statistics in Medicine 32 (2013) 1206–1222; 'muan' Salmon, Schumacher,
 * Höhle, J Statistical Software 70 (2016) 10.
 * The score is (y − η) / (U − η) with the linear predictor η = ln μ, as R `surveillance` has it.
 * Not calculable for figures that are not finite, φ below 1, a negative standard error, a mean beyond 1e12.
 * @example noufailyBound({ eta: Math.log(5), etaError: 0, dispersion: 1 }, 11) // { lower: 2, upper: 9, pValue: 0.01369…, score: 1.27061… }
 */
export const noufailyBound = calculable(
  (forecast: LogForecast, count: number, alpha: number = 0.05, centre: CountCentre = 'nbPlugin'): CountBound => {
    requireFinite('eta', forecast.eta)
    requireCount('etaError', forecast.etaError)
    requireFinite('dispersion', forecast.dispersion)
    requireCount('count', count)
    requireTail(alpha)
    if (forecast.dispersion < 1) notCalculable('outside-range', `dispersion ${forecast.dispersion} is below 1`)
    if (centre !== 'nbPlugin' && centre !== 'muan') notCalculable('outside-range', `${centre} is no centre`)
    const mean = countMean(forecast, centre, normalQuantile.must(1 - alpha))
    if (mean > LARGEST) notCalculable('undetermined', `a mean of ${mean} has no count beside it`)
    const upper = countQuantile(1 - alpha, mean, forecast.dispersion)
    const score = (count - forecast.eta) / (upper - forecast.eta)
    if (!Number.isFinite(score)) notCalculable('undetermined', `the bound ${upper} has no distance from the forecast`)
    return {
      lower: countQuantile(alpha, mean, forecast.dispersion),
      upper,
      pValue: countUpper(count, mean, forecast.dispersion),
      score,
    }
  },
)
