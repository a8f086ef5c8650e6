import { calculable } from '../../not-calculable.ts'
import { normalQuantile, normalUpper } from '../../numerics/normal.ts'
import type { CountSeries } from '../detector.ts'
import { deltaBound, deltaDistance } from './bound.ts'
import { judgePoints } from './judgement.ts'
import { type FarringtonDetection, type FarringtonSettings, farringtonRule, startFarrington } from './rule.ts'

/** What the paper fixes. */
const PAPER = { weightsThreshold: 1, trendP: 0.05, errors: 'phi' } as const

/**
 * Farrington's method of 1996: is the count above what the same weeks of past years let expect? Farrington, Andrews, Beale,
 * Catchpole, JRSS A 159 (1996) 547–563.
 *
 * ln μ = α + β t, a quasi-Poisson model of the weeks within `halfWidth` of the same week in each of the past `years`;
 * φ = max(1, Pearson's χ² / (n − p)). Past outbreaks then weigh less (`outbreakWeights`, threshold 1) and it is fitted
 * again. The trend is kept where its t test has p < 0.05, the forecast is not above all counts of the baseline, and there are three
 * years; else all is done without it. Bound: `farringtonBound` with alpha / 2, since `alpha` is two-sided here.
 *
 * `score` is (y − μ) / (bound − μ), above 1 at an alarm; `pValue` the probability of this count or a higher one. No alarm where
 * fewer than five cases were seen in four periods (then `upper` is `null`, the other figures stand).
 * Years are whole calendar years where the series has `dates` (weekly: to the nearest same weekday), else `perYear` points.
 * Missing counts are left out of the baseline and add nothing to the four periods. Equal to R `surveillance` 1.20.3
 * (algo.farrington).
 *
 * Not calculable for impossible counts, settings or dates, or without `perYear`.
 * @example
 * const counts = Array.from({ length: 300 }, (_, week) => 10 + (week % 7)).with(299, 40)
 * farrington({ counts, perYear: 52 }, { first: 299 }) // { upper: [20.78…], score: [3.466…], alarm: [true] }
 */
export const farrington = calculable((series: CountSeries, settings: FarringtonSettings = {}): FarringtonDetection => {
  const rule = farringtonRule(settings)
  const { alpha, power } = rule
  const model = { ...rule, ...PAPER }
  const run = startFarrington(series, settings, { ...rule, seasons: 1, leftOut: rule.halfWidth }, model, 'points')
  const z = normalQuantile.must(1 - alpha / 2)
  judgePoints(run, rule, (forecast) => ({
    upper: deltaBound(forecast, power, z),
    centre: forecast.mean,
    byScore: false,
    pValue: (count) => normalUpper.must(deltaDistance(count, forecast, power)),
  }))
  return run.answer
})
