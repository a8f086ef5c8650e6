import { requireProportion, requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type TestedRange,
  testedPoints,
} from '../detector.ts'
import { percentile, windowSums } from './percentile.ts'
import { yearsBack } from './years-back.ts'

export interface MovingPercentileSettings extends TestedRange {
  /** 0…1: 0.5 for P50. */
  readonly percentile: number
  /** Past years to compare with (5; 3 in the first years of the system). */
  readonly years?: number
  /** Windows of each past year: the same one and as many on either side, so an odd number (5). */
  readonly windows?: number
  /** Days a window adds up (7). */
  readonly days?: number
}

/** Days in a year where nothing is said. */
const YEAR = 365

/**
 * The moving percentile method of China's CIDARS: are the cases of the last seven days more than a percentile of the same seven
 * days, and the windows beside them, in past years? For daily counts of one disease in one county; three to five past years.
 *
 * current = Σ of the last `days` days; each past year gives the same window and its neighbours, shifted by whole windows
 * (±7, ±14 days): 5 windows × 5 years = 25 values. Signal where current > their percentile.
 * Wang, Jiang, Michael, Zhao, BMC Public Health 17 (2017) 570; Yang, Li, Lan et al., Western Pacific Surveillance and Response 2 (2011) 10–15.
 * How the percentile is interpolated is not published: here as R's type 7, linear between the values.
 *
 * `upper` is the percentile, `expected` the median of the past values, `score` their share below the current sum; no p-value.
 * `upper` and `expected` are of the sum of the window. A year back is the same day of the calendar where there are dates (28
 * February for 29), else `perYear` (365) days. A past window with a missing day is left out; with fewer than half of the
 * values there is no verdict, and none where a day of the current window is missing.
 *
 * Not calculable for negative or non-finite counts, a percentile outside 0…1, years or days below 1, an even number of windows or
 * so many that they reach from last year into the present, dates that are not day after day.
 * @example
 * const counts = Array.from({ length: 4 * 365 }, (_, day) => (day > 1453 ? 3 : day % 2))
 * movingPercentile({ counts }, { percentile: 0.9, years: 3, first: 1459 }) // { upper: [4], alarm: [true] }
 */
export const movingPercentile = calculable((series: CountSeries, settings: MovingPercentileSettings): Detection => {
  const { percentile: level, years = 5, windows = 5, days = 7 } = settings
  requireProportion('percentile', level)
  requireWhole('years', years, 1)
  requireWhole('days', days, 1)
  requireWhole('windows', windows, 1)
  if (windows % 2 === 0) notCalculable('outside-range', `${windows} windows have no middle`)
  const beside = (windows - 1) / 2
  const { perYear = YEAR } = series
  if (days * (beside + 1) > perYear) {
    notCalculable('contradiction', `${windows} windows of ${days} days reach from last year into the present`)
  }
  const { first, last } = testedPoints(series, settings)
  const back = yearsBack(series, perYear, last)
  const sums = windowSums(checkedCounts(series, last), days)
  const answer = emptyDetection(first, last - first + 1)
  for (let point = first; point <= last; point++) {
    const entry = point - first
    const current = sums[point] as number
    const past: number[] = []
    for (let year = 1; year <= years; year++) {
      const same = back(point, year)
      if (same + beside * days < 0) break
      for (let shift = -beside; shift <= beside; shift++) {
        const sum = sums[same + shift * days] ?? Number.NaN
        if (!Number.isNaN(sum)) past.push(sum)
      }
    }
    const short = back(point, years) - beside * days - (days - 1) < 0
    if (past.length * 2 < years * windows) {
      answer.noBound[entry] = short ? 'short-past' : 'missing-baseline'
      continue
    }
    past.sort((a, b) => a - b)
    const upper = percentile(past, level)
    answer.upper[entry] = upper
    answer.expected[entry] = percentile(past, 0.5)
    if (Number.isNaN(current)) {
      answer.noBound[entry] = 'missing-count'
      continue
    }
    answer.score[entry] = past.filter((sum) => sum < current).length / past.length
    answer.alarm[entry] = current > upper
  }
  return answer
})
