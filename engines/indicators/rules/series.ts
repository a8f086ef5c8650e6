import { type Day, readPeriod } from '@kangcheng/kernel'
import type { IndicatorValue, SeriesPoint } from '../contract/index.ts'

/**
 * One point for each period and basis, the newest revision, in order of time.
 * Months and years of one indicator may stand in one series.
 */
export function newestRevisions(points: readonly SeriesPoint[]): SeriesPoint[] {
  const newest = new Map<string, SeriesPoint>()
  for (const point of points) {
    const key = `${point.period} ${point.basis}`
    const seen = newest.get(key)
    if (!seen || point.revision > seen.revision) newest.set(key, point)
  }
  return [...newest.values()].sort(byTime)
}

/** What was known of one indicator and region on a day. */
export function seriesAsOf(values: readonly IndicatorValue[], asOf: Day): SeriesPoint[] {
  return newestRevisions(values.filter((value) => value.availableOn <= asOf).map(pointOf))
}

/** Periods for which the reported and the computed figure differ, newest first. Zero tolerance is the reader's to judge. */
export function discrepancies(
  series: readonly SeriesPoint[],
): { period: string; reported: number; computed: number; difference: number }[] {
  const computed = new Map(
    series.filter((point) => point.basis === 'computed' && point.value !== undefined).map((p) => [p.period, p.value]),
  )
  return series
    .flatMap((point) => {
      const other = computed.get(point.period)
      if (point.basis !== 'reported' || point.value === undefined || other === undefined || other === point.value)
        return []
      return [{ period: point.period, reported: point.value, computed: other, difference: point.value - other }]
    })
    .reverse()
}

/** A kept statement as a point of its series. */
export function pointOf(value: IndicatorValue): SeriesPoint {
  const { period, basis, status, revision, availableOn } = value
  const point: SeriesPoint = {
    period,
    basis,
    status,
    revision,
    availableOn,
    invented: value.provenance.invented === true,
  }
  for (const key of MEASURES) if (value[key] !== undefined) Object.assign(point, { [key]: value[key] })
  return point
}

const MEASURES = [
  'value',
  'parts',
  'level',
  'attained',
  'absence',
  'lower',
  'upper',
  'numerator',
  'denominator',
] as const

function byTime(a: SeriesPoint, b: SeriesPoint): number {
  const first = lastDay(a.period)
  const second = lastDay(b.period)
  return first < second ? -1 : first > second ? 1 : a.basis < b.basis ? 1 : -1
}

function lastDay(period: string): Day {
  return readPeriod(period)?.last ?? period
}
