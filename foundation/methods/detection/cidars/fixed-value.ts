import { requirePositive, requireWhole } from '../../arguments.ts'
import { calculable } from '../../not-calculable.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type TestedRange,
  testedPoints,
} from '../detector.ts'
import { windowSums } from './percentile.ts'

export interface FixedValueSettings extends TestedRange {
  /** Cases that are a signal (1: every case). */
  readonly cases?: number
  /** Days they are added up over (1). */
  readonly days?: number
}

/**
 * The fixed value method of CIDARS: a signal for every case of a disease so grave that one is too many, or for `cases` in
 * `days` where a rule says so (5 of hepatitis A in a school in a week).
 *
 * Alarm where Σ of the last `days` reaches `cases`. `score` is the sum, `upper` the largest sum without a signal,
 * `cases` − 1 for whole counts; nothing is expected, there is no p-value. No verdict where a day of the window is missing.
 * Yang, Li, Lan et al., Western Pacific Surveillance and Response 2 (2011) 10–15.
 *
 * Not calculable for negative or non-finite counts, `cases` not above 0, days below 1.
 * @example fixedValue({ counts: [0, 0, 1] }) // { alarm: [false, false, true] }
 */
export const fixedValue = calculable((series: CountSeries, settings: FixedValueSettings = {}): Detection => {
  const { cases = 1, days = 1 } = settings
  requirePositive('cases', cases)
  requireWhole('days', days, 1)
  const { first, last } = testedPoints(series, settings)
  const counts = checkedCounts(series, last)
  const sums = windowSums(counts, days)
  const answer = emptyDetection(first, last - first + 1)
  for (let point = first; point <= last; point++) {
    const entry = point - first
    const sum = sums[point] as number
    answer.upper[entry] = cases - 1
    if (Number.isNaN(sum)) {
      answer.noBound[entry] = point < days - 1 ? 'short-past' : 'missing-count'
      continue
    }
    answer.score[entry] = sum
    answer.alarm[entry] = sum >= cases
  }
  return answer
})
