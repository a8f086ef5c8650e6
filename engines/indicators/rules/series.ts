import { type Day, readPeriod } from '@kangcheng/kernel'
import type { IndicatorValue, SeriesPoint, ValueStatement } from '../contract/index.ts'

/**
 * One point for each period and basis, the newest revision, in order of time.
 * Months and years of one indicator may stand in one series.
 */
export function newestOf(points: readonly SeriesPoint[]): SeriesPoint[] {
  const newest: SeriesPoint[] = []
  for (const { point } of points.map(ended).sort(byTime)) {
    const before = newest.at(-1)
    if (before?.period === point.period && before.basis === point.basis) newest.pop()
    newest.push(point)
  }
  return newest
}

/** What was known of one indicator and region on a day. */
export function seriesAsOf(values: readonly IndicatorValue[], asOf: Day): SeriesPoint[] {
  return newestOf(values.filter((value) => value.availableOn <= asOf).map(pointOf))
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
export function pointOf(value: ValueStatement & { revision: number }): SeriesPoint {
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

interface EndedPoint {
  point: SeriesPoint
  first: Day
  last: Day
}

function ended(point: SeriesPoint): EndedPoint {
  const period = readPeriod(point.period)
  return { point, first: period?.first ?? point.period, last: period?.last ?? point.period }
}

/**
 * By end of period, the longer of two that end together last. Revisions of one figure stand together, the newest last;
 * what is reported comes before what is computed.
 */
function byTime(a: EndedPoint, b: EndedPoint): number {
  return (
    compare(a.last, b.last) ||
    compare(b.first, a.first) ||
    compare(a.point.period, b.point.period) ||
    compare(b.point.basis, a.point.basis) ||
    a.point.revision - b.point.revision
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
