import { requireProbability } from '../../arguments.ts'
import { requireDay } from '../../calendar-day.ts'
import { notCalculable } from '../../not-calculable.ts'
import { daysOf } from '../days.ts'
import { type CountSeries, checkedCounts, type TestedRange, testedPoints } from '../detector.ts'

export interface SeasonalSettings extends TestedRange {
  /** Last day of the baseline, `YYYY-MM-DD`. Weeks that begin later are judged where no range is given. */
  readonly baselineEnd: string
  /** One-sided confidence of the bound. */
  readonly confidence?: number
}

/** Weeks in a year, as CDC Rnssp has it. */
const YEAR = 52.18
/** Two years without which season and trend cannot be told apart. */
const LEAST_WEEKS = 104
/** A baseline is used while two thirds of it were counted. */
const LEAST_SHARE = 2 / 3

export interface SeasonalModel {
  readonly first: number
  readonly last: number
  readonly counts: Float64Array
  readonly upperProbability: number
  /** Points to fit. */
  readonly baseline: readonly number[]
  /** 1, [week], cos, sin of the year. */
  readonly row: (point: number) => number[]
}

/** What both weekly regressions start from: checked weeks, the baseline, one wave a year. */
export function seasonalModel(
  series: CountSeries,
  settings: SeasonalSettings,
  { trend, fits }: { readonly trend: boolean; readonly fits: (date: string) => boolean },
): SeasonalModel {
  const days = daysOf(series, series.counts.length - 1, 7)
  const end = requireDay('baselineEnd', settings.baselineEnd)
  const weeks = days.filter((day) => day <= end).length
  if (weeks < LEAST_WEEKS) notCalculable('too-few', `a baseline of ${weeks} weeks is shorter than two years`)
  const { confidence = 0.95 } = settings
  requireProbability('confidence', confidence)
  const { first, last } = testedPoints(series, { ...settings, first: settings.first ?? weeks })
  const counts = checkedCounts(series, Math.max(last, weeks - 1))
  const dates = series.dates as readonly string[]
  const wanted = Array.from({ length: weeks }, (_, point) => point).filter((point) => fits(dates[point] as string))
  const baseline = wanted.filter((point) => !Number.isNaN(counts[point]))
  if (baseline.length < LEAST_SHARE * wanted.length) {
    notCalculable('too-few', `${baseline.length} of the ${wanted.length} weeks of the baseline were counted`)
  }
  const row = (point: number): number[] => {
    const angle = (2 * Math.PI * (point + 1)) / YEAR
    return [1, ...(trend ? [point + 1] : []), Math.cos(angle), Math.sin(angle)]
  }
  return { first, last, counts, upperProbability: confidence, baseline, row }
}
