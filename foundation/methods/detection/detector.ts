import { requireFinite, requireWhole } from '../arguments.ts'
import { notCalculable } from '../not-calculable.ts'

/** Beyond this a double does not hold whole numbers. */
const MOST = Number.MAX_SAFE_INTEGER

/** Counts of equal periods, oldest first: what every detector looks at. Points are counted from 0. */
export interface CountSeries {
  /** One count a period, `null` where nobody counted; a missing count is not 0. Need not be whole (weighted counts). */
  readonly counts: ArrayLike<number | null>
  /** Periods in a year, for whoever looks back whole years: 52 weeks, 12 months, 365 days. */
  readonly perYear?: number
  /** First day of each period, `YYYY-MM-DD`, ascending. With them a year back is a calendar year, without them `perYear` periods. */
  readonly dates?: readonly string[]
  /** Persons at risk in each period, where a detector can use them. */
  readonly population?: ArrayLike<number>
}

/** Which points to test, both included. All of them where nothing is said. */
export interface TestedRange {
  readonly first?: number
  readonly last?: number
}

/** Why a point has no bound. */
export type NoBound =
  /** The point itself was not counted. */
  | 'missing-count'
  /** The series does not reach back far enough. */
  | 'short-past'
  /** Too many of the counts to compare with are missing. */
  | 'missing-baseline'
  /** Fewer cases than the method judges. This alone is a verdict: no alarm. */
  | 'too-few-cases'
  /** The baseline has no answer: a model that does not settle, no spread where one is needed. */
  | 'undetermined'

/** The answer of a detector: lists of one length, entry i belongs to point `first + i`; `null` where there is no figure. */
export interface Detection {
  readonly first: number
  /** `null`: not judged, `noBound` says why. */
  readonly alarm: (boolean | null)[]
  /** What the count must pass for an alarm, in counts. */
  readonly upper: (number | null)[]
  /** What was to be expected without an outbreak, in counts. */
  readonly expected: (number | null)[]
  /** The method's own measure of how unusual the point is; each detector says what it is and where its alarm begins. */
  readonly score: (number | null)[]
  /** Probability of a count this high or higher without an outbreak; `null` throughout where a method has none. */
  readonly pValue: (number | null)[]
  readonly noBound: (NoBound | null)[]
}

/** The points that are tested, checked: `first` to `last` within the series. */
export function testedPoints({ counts }: CountSeries, range: TestedRange): { first: number; last: number } {
  const { first = 0, last = counts.length - 1 } = range
  if (counts.length === 0) notCalculable('incomplete', 'counts are empty')
  requireWhole('first', first)
  requireWhole('last', last)
  if (last >= counts.length) notCalculable('outside-range', `last ${last} is beyond the ${counts.length} counts`)
  if (first > last) notCalculable('contradiction', `first ${first} is after last ${last}`)
  return { first, last }
}

/** The counts up to `last` as numbers, NaN where missing, each checked: what inner loops run over. */
export function checkedCounts({ counts }: CountSeries, last: number): Float64Array {
  const numbers = new Float64Array(last + 1)
  for (let point = 0; point <= last; point++) {
    const count = counts[point] as number | null
    if (count === null) numbers[point] = Number.NaN
    else if (count >= 0 && count <= MOST) numbers[point] = count
    else refuseCount(point, count)
  }
  return numbers
}

function refuseCount(point: number, count: number): never {
  requireFinite(`count ${point}`, count)
  return notCalculable('outside-range', `count ${point} ${count} is ${count < 0 ? 'negative' : 'beyond 2^53'}`)
}

/** An answer of `length` points in which nothing is known yet. */
export function emptyDetection(first: number, length: number): Detection {
  const nothing = () => new Array<null>(length).fill(null)
  return {
    first,
    alarm: nothing(),
    upper: nothing(),
    expected: nothing(),
    score: nothing(),
    pValue: nothing(),
    noBound: nothing(),
  }
}

/** The mean of the counts from `from` to before `to` that are there; NaN where none is. */
export function meanOfKnown(counts: Float64Array, from: number, to: number): number {
  let known = 0
  let sum = 0
  for (let point = from; point < to; point++) {
    const count = counts[point] as number
    if (Number.isNaN(count)) continue
    known++
    sum += count
  }
  return sum / known
}

/** A figure, or nothing where a formula ran out of the numbers. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
