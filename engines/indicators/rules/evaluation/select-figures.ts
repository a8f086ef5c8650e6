import type { Day } from '@kangcheng/kernel'
import type { SeriesPoint } from '../../contract/evaluation.ts'
import type { EvaluationInput, PlanPeriod } from './evaluation-input.ts'
import { type PeriodTime, timeOfPeriod } from './period-time.ts'

/** A point that says something, with its place in time. */
export interface TimedPoint {
  readonly point: SeriesPoint
  readonly time: PeriodTime
}

export interface SelectedFigures {
  /** Points with a figure within the plan and after its base year, oldest first. */
  readonly figures: readonly TimedPoint[]
  /** All known points up to the plan's end, one a period, oldest first: base years are looked up here. */
  readonly known: readonly TimedPoint[]
  readonly latest?: TimedPoint
  /** The newest period, when it has no figure and the latest figure is older. */
  readonly newestAbsence?: SeriesPoint
}

/** Whether a point holds a figure of any measure. */
export function saysSomething({ value, parts, level, attained }: SeriesPoint): boolean {
  return value !== undefined || parts !== undefined || level !== undefined || attained !== undefined
}

/** What is known on the day: one point a period, no later revision, nothing after the plan's end. */
export function selectFigures(
  { series, plan, asOf }: Pick<EvaluationInput, 'series' | 'plan' | 'asOf'>,
  has: (point: SeriesPoint) => boolean,
): SelectedFigures {
  const known = onePerPeriod(inOrder(visible(series, asOf, plan.to + 1)), has)
  const within = known.filter(({ time }) => isWithinPlan(time, plan))
  const figures = within.filter(({ point }) => has(point))
  const newest = within.at(-1)
  const latest = figures.at(-1)
  return {
    figures,
    known,
    ...(latest && { latest }),
    ...(newest && newest !== latest && { newestAbsence: newest.point }),
  }
}

/** Whether a figure on a period may bear a verdict: within the plan and after its base year. */
export function isWithinPlan(time: PeriodTime, plan: Pick<PlanPeriod, 'from' | 'baseYear'>): boolean {
  return time.first >= plan.from && time.end > plan.baseYear + 1
}

function visible(series: readonly SeriesPoint[], asOf: Day, planEnd: number): TimedPoint[] {
  const points: TimedPoint[] = []
  for (const point of series) {
    if (point.availableOn > asOf) continue
    const time = timeOfPeriod(point.period)
    if (time !== undefined && time.end <= planEnd) points.push({ point, time })
  }
  return points
}

/** By end of period; of two that end together the longer comes last, since a year says more than its December. */
function inOrder(points: TimedPoint[]): TimedPoint[] {
  const before = (left: TimedPoint, right: TimedPoint) =>
    left.time.end - right.time.end || right.time.first - left.time.first
  for (let index = 1; index < points.length; index++) {
    if (before(points[index - 1] as TimedPoint, points[index] as TimedPoint) > 0) return points.sort(before)
  }
  return points
}

function onePerPeriod(points: readonly TimedPoint[], has: (point: SeriesPoint) => boolean): TimedPoint[] {
  const chosen: TimedPoint[] = []
  for (let start = 0; start < points.length; ) {
    const period = points[start]?.point.period
    let end = start + 1
    while (end < points.length && points[end]?.point.period === period) end++
    const first = points[start] as TimedPoint
    chosen.push(end === start + 1 ? first : preferred(points.slice(start, end), has))
    start = end
  }
  return chosen
}

/** The newest revision of each basis; then a figure before an absence, final before preliminary, reported before computed. */
function preferred(points: readonly TimedPoint[], has: (point: SeriesPoint) => boolean): TimedPoint {
  const newest = new Map<SeriesPoint['basis'], TimedPoint>()
  for (const timed of points) {
    const seen = newest.get(timed.point.basis)
    if (!seen || timed.point.revision > seen.point.revision) newest.set(timed.point.basis, timed)
  }
  const rank = ({ point }: TimedPoint) =>
    (has(point) ? 4 : 0) + (point.status === 'final' ? 2 : 0) + (point.basis === 'reported' ? 1 : 0)
  return [...newest.values()].reduce((best, timed) => (rank(timed) > rank(best) ? timed : best))
}
