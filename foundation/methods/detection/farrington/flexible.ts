import { requirePositive, requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { normalQuantile, normalUpper } from '../../numerics/normal.ts'
import type { CountSeries } from '../detector.ts'
import { deltaBound, deltaDistance, requireTail } from './bound.ts'
import { countQuantile, countUpper, LARGEST } from './count-distribution.ts'
import { judgePoints } from './judgement.ts'
import { type CountCentre, countMean } from './noufaily-bound.ts'
import { type FarringtonDetection, type FarringtonSettings, farringtonRule, startFarrington } from './rule.ts'

/** How the bound is made of the forecast: normal on a transformed scale (Farrington 1996), or by a count distribution. */
export type FlexibleBound = 'delta' | CountCentre

export interface FlexibleSettings extends FarringtonSettings {
  /** An Anscombe residual above this weighs less in the second fit: 2.58, or 1 as in 1996. */
  readonly weightsThreshold?: number
  /** A trend with a p value from this on is left out: 0.05, or 1 as Noufaily has it. */
  readonly trendP?: number
  /** Levels of the seasonal factor; 1 uses only the same periods of past years, 10 is Noufaily's. */
  readonly seasons?: number
  /** Periods just before that are left out: `halfWidth` where nothing is said, 26 is Noufaily's. */
  readonly leftOut?: number
  readonly bound?: FlexibleBound
  /** Whose standard errors and scores; see the function. */
  readonly compat?: 'R' | 'pearson'
}

/** The settings that Noufaily et al. 2012 recommend. */
export const NOUFAILY = { weightsThreshold: 2.58, trendP: 1, seasons: 10, leftOut: 26, bound: 'nbPlugin' } as const

/**
 * The improved Farrington method: is the count above what past years let expect? A quasi-Poisson model with log link of the
 * baseline, fitted twice (see `farrington`); beside it a seasonal factor, so that the whole of the past years serves, the last weeks
 * left out, past outbreaks weighed down only from an Anscombe residual of 2.58, and a bound of choice. Noufaily, Enki,
 * Farrington, Garthwaite, Andrews, Charlett, Statistics in Medicine 32 (2013) 1206–1222; Salmon, Schumacher, Höhle, J
 * Statistical Software 70 (2016) 10. {@link NOUFAILY} holds the recommended settings.
 *
 * `alpha` is one-sided. The trend is kept where |t| is significant at `trendP`, the forecast is not above all counts of the
 * baseline, and there are three years. 'delta': `farringtonBound`; 'nbPlugin', 'muan': `noufailyBound`. A model that does not settle is
 * tried without trend; then the point is undetermined. `score` is 0 at the forecast and 1 at the bound, `pValue` the
 * probability of this count or a higher one. Alarm: count above the bound, not 0, and not fewer than five cases in four
 * periods (then `upper` is `null`, the other figures stand).
 *
 * Years are whole calendar years where the series has `dates` (weekly: to the nearest same weekday), else `perYear` points.
 * Missing counts are left out of the baseline and add nothing to the four periods.
 *
 * `compat: 'R'` (where nothing is said) is R `surveillance` 1.20.3. There the standard errors after reweighting
 * rest on Σ ω ((y − μ)/μ)² / (n − p), ω the case weights without μ, and the score of 'nbPlugin' and 'muan' counts from ln μ.
 * `compat: 'pearson'` takes Pearson's dispersion and μ. Bounds differ by 0.5–0.9 % in the median, one verdict in a hundred.
 *
 * Not calculable for impossible counts, settings or dates, or without `perYear`.
 * @example
 * const counts = Array.from({ length: 300 }, (_, week) => 10 + (week % 7)).with(299, 40)
 * farringtonFlexible({ counts, perYear: 52 }, { ...NOUFAILY, first: 299 }) // { expected: [13.07…], upper: [19], score: [2.278…] }
 */
export const farringtonFlexible = calculable(
  (series: CountSeries, settings: FlexibleSettings = {}): FarringtonDetection => {
    const rule = farringtonRule(settings)
    const { weightsThreshold = 2.58, trendP = 0.05, seasons = 1, bound = 'delta', compat = 'R' } = settings
    const { leftOut = rule.halfWidth } = settings
    requireTail(rule.alpha)
    requirePositive('weightsThreshold', weightsThreshold)
    requireWhole('seasons', seasons, 1)
    requireWhole('leftOut', leftOut)
    if (!(trendP > 0 && trendP <= 1)) notCalculable('outside-range', `trendP ${trendP} is not above 0 and at most 1`)
    if (!['delta', 'nbPlugin', 'muan'].includes(bound)) notCalculable('outside-range', `${bound} is no bound`)
    const { alpha, power } = rule
    const errors = compat === 'R' ? 'case-weights' : 'pearson'
    const model = { ...rule, weightsThreshold, trendP, errors } as const
    const shape = { ...rule, seasons, leftOut, ...(compat === 'R' && { emptySeasons: compat }) }
    const run = startFarrington(series, settings, shape, model, 'dates')
    const z = normalQuantile.must(1 - alpha)
    judgePoints(run, rule, (forecast) => {
      const { eta, mean, dispersion } = forecast
      if (bound === 'delta') {
        return {
          ...{ upper: deltaBound(forecast, power, z), centre: mean, byScore: false },
          pValue: (count) => normalUpper.must(deltaDistance(count, forecast, power)),
        }
      }
      const around = countMean(forecast, bound, z)
      const upper = around > LARGEST ? Number.POSITIVE_INFINITY : countQuantile(1 - alpha, around, dispersion)
      return {
        ...(compat === 'R' ? { upper, centre: eta, byScore: true } : { upper, centre: mean, byScore: false }),
        pValue: (count) => countUpper(count, around, dispersion),
      }
    })
    return run.answer
  },
)
