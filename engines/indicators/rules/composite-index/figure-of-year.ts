import { type Day, readPeriod } from '@kangcheng/kernel'
import type { IndicatorValue, SeriesPoint } from '../../contract/index.ts'
import { seriesAsOf } from '../series.ts'

/** What was stated for a whole year, as known on a day; the computed figure where a reported one stands beside it. */
export function figureOfYear(values: readonly IndicatorValue[], year: number, asOf: Day): SeriesPoint | undefined {
  return seriesAsOf(values, asOf).findLast((point) => readPeriod(point.period)?.code === String(year))
}

/** The one number that an index scores: parts count by their mean; a level, a milestone or an absence has none. */
export function scoredNumber({ value, parts }: SeriesPoint): number | undefined {
  return parts ? parts.reduce((sum, part) => sum + part, 0) / parts.length : value
}
