import { type Day, type Period, periodOf, shiftPeriod } from '@kangcheng/kernel'
import type { SeriesPoint } from '../../contract/index.ts'
import { timeOfPeriod } from '../evaluation/period-time.ts'
import { saysSomething } from '../evaluation/select-figures.ts'

/** The period that is appraised, and the day after which a figure must end to count. */
export interface AppraisedPeriod extends Period {
  readonly after: Day
}

/** `reachBack` months before it begins, figures still count. */
export function withReach(period: Period, reachBack: number): AppraisedPeriod {
  const month = periodOf(period.first, 'month')
  return { ...period, after: shiftPeriod(month, -reachBack - 1).last }
}

/**
 * The figure of a period among points in any order: one of the period's own kind before any other, then the one that ends
 * last, then the longer; of one period as an evaluation prefers (newest revision of each basis; a figure before an absence,
 * final before preliminary, reported before computed). An absence speaks for its period: an older figure does not stand in.
 */
export function figureOfPeriod(points: readonly SeriesPoint[], period: AppraisedPeriod): SeriesPoint | undefined {
  const code = codeOfPeriod(points, period)
  const newest = new Map<SeriesPoint['basis'], SeriesPoint>()
  for (const point of points) {
    if (point.period !== code) continue
    const seen = newest.get(point.basis)
    if (!seen || point.revision > seen.revision) newest.set(point.basis, point)
  }
  const [first, second] = newest.values()
  return first && second && weight(second) > weight(first) ? second : first
}

function codeOfPeriod(points: readonly SeriesPoint[], period: AppraisedPeriod): string | undefined {
  const last = timeOfPeriod(period.code)?.end ?? 0
  const after = timeOfPeriod(period.after)?.end ?? 0
  let best: { code: string; own: boolean; end: number; first: number } | undefined
  for (const { period: code } of points) {
    if (code === best?.code) continue
    const time = timeOfPeriod(code)
    if (!time || time.end > last || time.end <= after) continue
    const own = time.kind === period.kind
    const later = best && (Number(own) - Number(best.own) || time.end - best.end || best.first - time.first)
    if (later === undefined || later > 0) best = { code, own, end: time.end, first: time.first }
  }
  return best?.code
}

function weight(point: SeriesPoint): number {
  return (saysSomething(point) ? 4 : 0) + (point.status === 'final' ? 2 : 0) + (point.basis === 'reported' ? 1 : 0)
}
