import { linearProjection } from '@kangcheng/methods'
import type { Projection } from '../../contract/evaluation.ts'
import { type Aim, reaches } from './aim.ts'
import type { Start } from './base-value.ts'
import type { TimedPoint } from './select-figures.ts'

export interface Outlook {
  readonly projection: Projection
  /** Whether the goal lies within what the trend allows. */
  readonly reachable: boolean
  /** Whether the middle of the projection reaches it. */
  readonly likely: boolean
}

/** A straight line through the start and the figures of the latest figure's kind of period, read at the plan's end. */
export function projectTrend(
  figures: readonly TimedPoint[],
  start: Start | undefined,
  aim: Aim,
  unit: string,
  endYear: number,
): Outlook | undefined {
  const points = trendPoints(figures, start)
  const line = linearProjection(points, endYear + 1)
  if (!line) return undefined
  const limits = naturalLimits(points, aim.goal, unit)
  const clamp = (value: number) => Math.min(limits.high, Math.max(limits.low, value))
  const value = clamp(line.value)
  const limited =
    value !== line.value || [line.lower, line.upper].some((limit) => limit !== undefined && clamp(limit) !== limit)
  const likely = reaches(value, aim)
  return {
    projection: {
      year: endYear,
      value,
      ...(line.lower !== undefined && { lower: clamp(line.lower) }),
      ...(line.upper !== undefined && { upper: clamp(line.upper) }),
      method: `linear trend of ${line.n} points${limited ? `, limited to ${limitsInWords(limits)}` : ''}`,
    },
    likely,
    reachable: likely || reaches(clamp(hopefulLimit(points, line, aim, endYear + 1)), aim),
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

function trendPoints(figures: readonly TimedPoint[], start: Start | undefined): Place[] {
  const kind = figures.at(-1)?.time.kind
  const points: Place[] = []
  if (start) points.push({ x: start.at, y: start.value })
  for (const { point, time } of figures) {
    if (time.kind === kind && point.value !== undefined && (!start || time.end > start.at)) {
      points.push({ x: time.end, y: point.value })
    }
  }
  return points
}

/**
 * The limit of the prediction interval on the goal's side, with one correction: a latest figure on the bad side of the
 * earlier line widens the interval, and a fall must not look like hope. Its own deviation is then left out of the spread,
 * which also keeps the verdict from growing worse when the figure is better.
 */
function hopefulLimit(
  points: readonly Place[],
  line: NonNullable<ReturnType<typeof linearProjection>>,
  aim: Aim,
  at: number,
): number {
  const limit = aim.better === 'increase' ? line.upper : line.lower
  const latest = points.at(-1)
  if (limit === undefined || latest === undefined || !reaches(limit, aim)) return line.value
  const earlier = linearProjection(points.slice(0, -1), latest.x)?.value
  if (earlier === undefined || (aim.better === 'increase' ? latest.y >= earlier : latest.y <= earlier)) return limit
  const onLine = linearProjection([...points.slice(0, -1), { x: latest.x, y: earlier }], at)
  const spread = onLine?.upper === undefined ? 0 : onLine.upper - onLine.value
  return aim.better === 'increase' ? line.value + spread : line.value - spread
}

interface Limits {
  readonly low: number
  readonly high: number
}

/** A share stays within 0–100, a count or rate above 0 — unless the figures themselves do not (growth rates). */
function naturalLimits(points: readonly Place[], goal: number, unit: string): Limits {
  let [low, high] = [goal, goal]
  for (const { y } of points) {
    if (y < low) low = y
    if (y > high) high = y
  }
  return {
    low: low >= 0 ? 0 : Number.NEGATIVE_INFINITY,
    high: unit === '%' && high <= 100 ? 100 : Number.POSITIVE_INFINITY,
  }
}

function limitsInWords({ low, high }: Limits): string {
  return high === 100 ? (low === 0 ? '0–100' : 'at most 100') : 'at least 0'
}
