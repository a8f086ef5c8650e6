import { requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { studentTQuantile, studentTUpper } from '../../numerics/student-t.ts'
import { weightedLeastSquares } from '../../numerics/weighted-least-squares.ts'
import { type CountSeries, type Detection, emptyDetection } from '../detector.ts'
import { type SeasonalSettings, seasonalModel } from './seasonal.ts'

export interface SerflingSettings extends SeasonalSettings {
  /** Months outside the epidemic season, 1…12; June to September where nothing is said. */
  readonly quietMonths?: readonly number[]
}

/**
 * Serfling's regression: is a week above the wave the seasons make without an epidemic? For weekly counts or rates of
 * influenza-like illness; needs two years of dated weeks, better five.
 *
 * Least squares of the value on week number, cos and sin of 2π week / 52.18, over the weeks of the baseline that begin in
 * quiet months; the bound is the upper end of the prediction interval, fit + t √(s² + SE²), n − 4 degrees (0.95 one-sided, as a
 * 90 % interval). `score` is (y − fit) / √(s² + SE²).
 * Serfling, Public Health Reports 78 (1963) 494–506; CDC Rnssp (commit 7f76909).
 *
 * Judges the weeks after the baseline, or the range that is asked for: inside the baseline the line knows the week it
 * judges. A fit may fall below 0 outside the months it was made of.
 * Not calculable for values negative or not finite, dates that are not week after week, months that are none, a baseline
 * of fewer than 104 weeks or with more than a third of its quiet weeks missing.
 * @example
 * const dates = Array.from({ length: 160 }, (_, week) => new Date(Date.UTC(2023, 0, 1 + 7 * week)).toISOString().slice(0, 10))
 * const counts = dates.map((_, week) => 50 + (week % 5) + (week === 159 ? 60 : 0))
 * serfling({ counts, dates }, { baselineEnd: '2025-06-29', first: 159 }) // { expected: [51.80…], alarm: [true] }
 */
export const serfling = calculable((series: CountSeries, settings: SerflingSettings): Detection => {
  const { quietMonths = [6, 7, 8, 9] } = settings
  for (const month of quietMonths) {
    requireWhole('quietMonths', month, 1)
    if (month > 12) notCalculable('outside-range', `there is no month ${month}`)
  }
  const quiet = (date: string) => quietMonths.includes(Number(date.slice(5, 7)))
  const model = seasonalModel(series, settings, { trend: true, fits: quiet })
  const { first, last, counts, baseline, row } = model
  const fit = weightedLeastSquares.must({
    response: baseline.map((point) => counts[point] as number),
    design: baseline.map(row),
  })
  const t = studentTQuantile.must(model.upperProbability, fit.residualDegrees)
  const answer = emptyDetection(first, last - first + 1)
  for (let point = first; point <= last; point++) {
    const entry = point - first
    const { eta, se } = fit.predict.must(row(point))
    const spread = Math.sqrt(fit.dispersion + se * se)
    const count = counts[point] as number
    answer.expected[entry] = eta
    answer.upper[entry] = eta + t * spread
    if (Number.isNaN(count)) {
      answer.noBound[entry] = 'missing-count'
      continue
    }
    answer.alarm[entry] = count > eta + t * spread
    if (spread === 0) continue
    answer.score[entry] = (count - eta) / spread
    answer.pValue[entry] = studentTUpper.must((count - eta) / spread, fit.residualDegrees)
  }
  return answer
})
