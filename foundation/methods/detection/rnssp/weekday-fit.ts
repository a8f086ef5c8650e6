import type { NoBound } from '../detector.ts'

/** A line through daily counts with a level of its own for each weekday, read off at one day. */
export interface WeekdayFit {
  readonly n: number
  /** n less the weekdays that occur and the trend. */
  readonly degrees: number
  /** The line at the day asked for. */
  readonly line: number
  readonly residualSquares: number
  readonly adjustedRSquared: number
}

interface Baseline {
  /** Its last day. */
  readonly last: number
  readonly most: number
  readonly least: number
  /** The day the line is read off at. */
  readonly target: number
}

const WEEK = 7

/**
 * Least squares of counts on day and weekday. The weekdays are groups with one common slope, so no matrix is needed: the
 * slope is Σ (x − x̄ of its weekday)(y − ȳ of its weekday) / Σ (x − x̄ of its weekday)².
 */
export function fitWeekdays(
  counts: Float64Array,
  days: Int32Array,
  { last, most, least, target }: Baseline,
): WeekdayFit | NoBound {
  const first = Math.max(0, last - most + 1)
  if (last - first + 1 < least) return 'short-past'
  const known = new Float64Array(WEEK)
  const sumX = new Float64Array(WEEK)
  const sumY = new Float64Array(WEEK)
  let n = 0
  let total = 0
  for (let point = first; point <= last; point++) {
    const y = counts[point] as number
    if (Number.isNaN(y)) continue
    const weekday = groupOf(days[point] as number)
    known[weekday] = (known[weekday] as number) + 1
    sumX[weekday] = (sumX[weekday] as number) + (point - first)
    sumY[weekday] = (sumY[weekday] as number) + y
    n++
    total += y
  }
  if (n < least) return 'missing-baseline'
  const groups = known.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  const degrees = n - groups - 1
  const today = groupOf(days[target] as number)
  let squaresX = 0
  let products = 0
  let totalSquares = 0
  for (let point = first; point <= last; point++) {
    const y = counts[point] as number
    if (Number.isNaN(y)) continue
    const weekday = groupOf(days[point] as number)
    const x = point - first - (sumX[weekday] as number) / (known[weekday] as number)
    squaresX += x * x
    products += x * (y - (sumY[weekday] as number) / (known[weekday] as number))
    totalSquares += (y - total / n) ** 2
  }
  if (known[today] === 0 || degrees < 1 || squaresX === 0) return 'undetermined'
  const slope = products / squaresX
  let residualSquares = 0
  for (let point = first; point <= last; point++) {
    const y = counts[point] as number
    if (Number.isNaN(y)) continue
    const weekday = groupOf(days[point] as number)
    const x = point - first - (sumX[weekday] as number) / (known[weekday] as number)
    residualSquares += (y - (sumY[weekday] as number) / (known[weekday] as number) - slope * x) ** 2
  }
  const n0 = known[today] as number
  return {
    n,
    degrees,
    line: (sumY[today] as number) / n0 + slope * (target - first - (sumX[today] as number) / n0),
    residualSquares,
    adjustedRSquared: totalSquares === 0 ? 0 : 1 - ((residualSquares / totalSquares) * (n - 1)) / degrees,
  }
}

/** Days that fall on one weekday share a group; which is which does not matter here. */
function groupOf(day: number): number {
  return ((day % WEEK) + WEEK) % WEEK
}
