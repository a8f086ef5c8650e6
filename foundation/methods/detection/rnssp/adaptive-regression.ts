import { requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { studentTQuantile, studentTUpper } from '../../numerics/student-t.ts'
import { daysOf } from '../days.ts'
import { type CountSeries, checkedCounts, type NoBound, type TestedRange, testedPoints } from '../detector.ts'
import { ALARM_BELOW, emptyGradedDetection, type GradedDetection, WARNING_BELOW } from './graded.ts'
import { fitWeekdays, type WeekdayFit } from './weekday-fit.ts'

export interface AdaptiveRegressionSettings extends TestedRange {
  /** Most days to compare with, whole weeks; it begins with 11 days and grows. */
  readonly baseline?: number
  /** Days between the baseline and the day that is judged. */
  readonly guard?: number
}

export interface AdaptiveRegressionDetection extends GradedDetection {
  /** Of the fit behind each point: below 0.6 it explains little, and EWMA is the better judge. */
  readonly adjustedRSquared: (number | null)[]
  /** Standard error of the prediction. */
  readonly sigma: (number | null)[]
}

/** Days without which seven weekdays and a trend cannot be told apart. */
const LEAST = 11
/** Coefficients of a full model: level, trend and six weekdays. */
const WEEK = 7

/**
 * The adaptive regression of CDC's ESSENCE: today beside a line through the last weeks with an effect of the weekday.
 * For daily counts large enough to show a weekday pattern; `dates` are needed.
 *
 * Least squares of the count on day and weekday over the n ≤ `baseline` days that end `guard` + 1 days ago; expected = the
 * line at today, not below 0; σ = s √((n + 7)(n − 4) / (n (n − 7))) with s² = RSS / (n − 8), never below 0.01 over the 95 %
 * quantile; score (y − expected) / σ, t distribution with n − 8 degrees. An alarm or warning is dropped where the count is
 * below the mean of its last seven days (at weekends also of its last seven such weekdays).
 * CDC Rnssp (commit 7f76909); Burkom, Murphy, Shmueli, Statistics in Medicine 26 (2007) 4202–4218.
 *
 * `upper` is the count above which p < 1 %. Missing days are left out; where fewer than 11 days were counted, or today's
 * weekday never was, there is no verdict.
 *
 * Not calculable for negative or non-finite counts, no dates or dates that are not day after day, a baseline below 14 or
 * not of whole weeks.
 * @example
 * const counts = [5, 6, 5, 7, 6, 2, 1, 6, 5, 7, 6, 5, 2, 2, 5, 14]
 * const dates = counts.map((_, day) => `2026-03-${String(day + 2).padStart(2, '0')}`)
 * adaptiveRegression({ counts, dates }, { first: 15 }) // { expected: [5.5…], alarm: [true] }
 */
export const adaptiveRegression = calculable(
  (series: CountSeries, settings: AdaptiveRegressionSettings = {}): AdaptiveRegressionDetection => {
    const { baseline = 28, guard = 2 } = settings
    requireWhole('baseline', baseline, 2 * WEEK)
    if (baseline % WEEK !== 0) notCalculable('outside-range', `baseline ${baseline} is not of whole weeks`)
    requireWhole('guard', guard)
    const { first, last } = testedPoints(series, settings)
    const counts = checkedCounts(series, last)
    const days = daysOf(series, last, 1)
    const answer: AdaptiveRegressionDetection = {
      ...emptyGradedDetection(first, last - first + 1),
      adjustedRSquared: new Array<null>(last - first + 1).fill(null),
      sigma: new Array<null>(last - first + 1).fill(null),
    }
    for (let point = first; point <= last; point++) {
      const fit = fitWeekdays(counts, days, { last: point - guard - 1, most: baseline, least: LEAST, target: point })
      answer.noBound[point - first] = judge(answer, counts, days, point, fit)
    }
    return answer
  },
)

function judge(
  answer: AdaptiveRegressionDetection,
  counts: Float64Array,
  days: Int32Array,
  point: number,
  fit: WeekdayFit | NoBound,
): NoBound | null {
  const entry = point - answer.first
  const count = counts[point] as number
  if (typeof fit === 'string') return Number.isNaN(count) ? 'missing-count' : fit
  const { n, degrees, line, residualSquares, adjustedRSquared } = fit
  const expected = Math.max(0, line)
  const floor = 0.01 / (Math.round(studentTQuantile.must(1 - WARNING_BELOW, degrees) * 1e5) / 1e5)
  const widening = Math.sqrt(((n + 7) * (n - 4)) / (n * (n - 7)))
  const sigma = Math.max(Math.sqrt(residualSquares / degrees) * widening, floor)
  answer.expected[entry] = expected
  answer.sigma[entry] = sigma
  answer.adjustedRSquared[entry] = adjustedRSquared
  answer.upper[entry] = expected + studentTQuantile.must(1 - ALARM_BELOW, degrees) * sigma
  if (Number.isNaN(count)) return 'missing-count'
  const score = (count - expected) / sigma
  const pValue = studentTUpper.must(score, degrees)
  const dropped = pValue < WARNING_BELOW && isLow(counts, days, point)
  answer.score[entry] = score
  answer.pValue[entry] = pValue
  answer.alarm[entry] = pValue < ALARM_BELOW && !dropped
  answer.warning[entry] = pValue < WARNING_BELOW && !dropped
  return null
}

/** Below the mean of its own last week; on Saturday and Sunday, when counts are low anyway, of its weekday as well. */
function isLow(counts: Float64Array, days: Int32Array, point: number): boolean {
  const low = (counts[point] as number) < meanBack(counts, point, 1)
  const weekend = weekdayOf(days[point] as number) >= 5
  return low && (!weekend || (counts[point] as number) < meanBack(counts, point, WEEK))
}

/** Monday 0 … Sunday 6; day 0 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK
}

/** Of seven counts, `step` days apart, that end at `point`; NaN where one is missing. */
function meanBack(counts: Float64Array, point: number, step: number): number {
  let sum = 0
  for (let k = 0; k < WEEK; k++) sum += counts[point - k * step] ?? Number.NaN
  return sum / WEEK
}
