import { isCalculated, type LinearProjection, linearProjection } from '@kangcheng/methods'
import type { Projection } from '../../contract/evaluation.ts'
import { type Aim, isAtOrBetter, reaches } from './aim.ts'
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
  if (!isCalculated(line)) return undefined
  const limits = naturalLimits(points, aim.goal, unit)
  const clamp = (value: number) => Math.min(limits.high, Math.max(limits.low, value))
  const spread = spreadOf(points, line, endYear + 1, (value) => reaches(clamp(value), aim), aim)
  const value = clamp(line.value)
  const interval = spread.size === undefined ? [] : [line.value - spread.size, line.value + spread.size]
  const limited = [line.value, ...interval].some((limit) => clamp(limit) !== limit)
  const [lower, upper] = interval.map(clamp)
  const likely = reaches(value, aim)
  return {
    projection: {
      year: endYear,
      value,
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
      method: `linear trend of ${line.n} points${spread.method}${limited ? `, limited to ${limitsInWords(limits)}` : ''}`,
    },
    likely,
    reachable: likely || [lower, upper].some((limit) => limit !== undefined && reaches(limit, aim)),
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

/** Of three points, with one degree of freedom, the interval holds almost anything: a fall by a tenth and a doubling. */
const FEWEST = 4

interface Spread {
  /** Half the interval's width; absent with too few figures. */
  readonly size?: number
  /** What `method` has to say of it. */
  readonly method: string
}

/**
 * Half the width of the prediction interval, with one correction: a latest figure on the bad side of the earlier line
 * widens the interval, and a fall must not look like hope. Where only so the goal would come within reach, its own
 * deviation is left out of the spread. This also keeps the verdict from growing worse when the figure is better.
 */
function spreadOf(
  points: readonly Place[],
  line: LinearProjection,
  at: number,
  isReached: (value: number) => boolean,
  { better }: Aim,
): Spread {
  if (line.upper === undefined || points.length < FEWEST) return { method: '' }
  const size = line.upper - line.value
  const hoped = better === 'increase' ? line.value + size : line.value - size
  const latest = points.at(-1)
  if (latest === undefined || isReached(line.value) || !isReached(hoped)) return { size, method: '' }
  const earlier = linearProjection(points.slice(0, -1), latest.x)
  if (!isCalculated(earlier) || isAtOrBetter(latest.y, earlier.value, better)) return { size, method: '' }
  const onLine = linearProjection.must([...points.slice(0, -1), { x: latest.x, y: earlier.value }], at)
  const calm = onLine.upper === undefined ? 0 : onLine.upper - onLine.value
  if (isReached(better === 'increase' ? line.value + calm : line.value - calm)) return { size, method: '' }
  return { size: calm, method: ', the latest shortfall left out of the limits' }
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
