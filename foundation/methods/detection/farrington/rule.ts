import { requireCount, requirePositive, requireProbability, requireWhole } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type TestedRange,
  testedPoints,
} from '../detector.ts'
import { requirePerYear } from '../past-values.ts'
import type { BaselineShape } from './baseline.ts'
import { type PowerTransformation, requirePower } from './bound.ts'
import { FarringtonForecasts, type ForecastSettings } from './forecasts.ts'
import { datedCalendar, indexCalendar, pointTimes } from './reference-calendar.ts'

/** What both Farrington methods can be told. */
export interface FarringtonSettings extends TestedRange {
  /** Whole years back. */
  readonly years?: number
  /** Periods either side of the same period in those years. */
  readonly halfWidth?: number
  /** Whether past outbreaks weigh less. */
  readonly reweight?: boolean
  /** Two-sided in the classic method, one-sided in the flexible one. */
  readonly alpha?: number
  readonly trend?: boolean
  /** No alarm with fewer cases in the last periods, the tested one included. */
  readonly fewest?: { readonly cases: number; readonly periods: number }
  /** The scale on which forecast and count are taken as normal. */
  readonly power?: PowerTransformation
  /** Model the rate per `population` instead of the count. */
  readonly populationOffset?: boolean
}

/** The same with nothing left open. */
export type FarringtonRule = Required<Omit<FarringtonSettings, keyof TestedRange>>

export interface FarringtonDetection extends Detection {
  /** Standard error of `expected`. */
  readonly standardError: (number | null)[]
  /** φ of the baseline, at least 1. */
  readonly dispersion: (number | null)[]
  /** Slope of the kept trend on the log scale per period (flexible, dated monthly series: per 31 days); `null` where none was kept. */
  readonly trend: (number | null)[]
}

export function farringtonRule(settings: FarringtonSettings): FarringtonRule {
  const { years = 5, halfWidth = 3, reweight = true, alpha = 0.05, trend = true, power = '2/3' } = settings
  const { fewest = { cases: 5, periods: 4 }, populationOffset = false } = settings
  requireWhole('years', years, 1)
  requireWhole('halfWidth', halfWidth)
  requireProbability('alpha', alpha)
  requireCount('cases', fewest.cases)
  requireWhole('periods', fewest.periods, 1)
  requirePower(power)
  return { years, halfWidth, reweight, alpha, trend, fewest, power, populationOffset }
}

/** What a method needs to go from point to point. */
export interface FarringtonRun {
  readonly counts: Float64Array
  readonly forecasts: FarringtonForecasts
  readonly answer: FarringtonDetection
}

/** The checked series with its forecasts and an empty answer. */
export function startFarrington(
  series: CountSeries,
  settings: FarringtonSettings,
  shape: BaselineShape,
  model: ForecastSettings,
  timeAxis: 'dates' | 'points',
): FarringtonRun {
  const { first, last } = testedPoints(series, settings)
  const counts = checkedCounts(series, last)
  const perYear = requirePerYear(series)
  if (2 * shape.halfWidth + 1 > perYear) {
    notCalculable('contradiction', `a window of ${shape.halfWidth} either side is longer than a year of ${perYear}`)
  }
  if (shape.seasons > perYear) {
    notCalculable('contradiction', `a year of ${perYear} has no ${shape.seasons} seasons`)
  }
  const calendar = series.dates ? datedCalendar(series, perYear, last + 1) : indexCalendar(perYear, last + 1)
  const times = timeAxis === 'dates' ? calendar.times : pointTimes(last + 1)
  const offsets = settings.populationOffset ? logPopulation(series, last) : undefined
  const length = last - first + 1
  const nothing = () => new Array<number | null>(length).fill(null)
  return {
    counts,
    forecasts: new FarringtonForecasts(counts, offsets, { ...calendar, times }, shape, model),
    answer: { ...emptyDetection(first, length), standardError: nothing(), dispersion: nothing(), trend: nothing() },
  }
}

function logPopulation({ population, counts }: CountSeries, last: number): Float64Array {
  if (population?.length !== counts.length) {
    notCalculable('incomplete', `there are ${population?.length ?? 0} populations for ${counts.length} counts`)
  }
  return Float64Array.from({ length: last + 1 }, (_, point) => {
    const persons = population[point] as number
    if (!(persons > 0 && persons < Number.POSITIVE_INFINITY)) requirePositive(`population ${point}`, persons)
    return Math.log(persons)
  })
}

/** Whether fewer cases than the rule judges were seen in the last periods; missing counts add nothing. */
export function tooFewCases(counts: Float64Array, point: number, { fewest }: FarringtonRule): boolean {
  let cases = 0
  for (let one = Math.max(0, point - fewest.periods + 1); one <= point; one++) cases += counts[one] || 0
  return cases < fewest.cases
}
