import { type Day, dayNumber, dayOfNumber } from '@kangcheng/kernel'
import type { SeriesPoint } from '../contract/index.ts'

/** value, lower and upper as float8, then the day and the marks as int4; all big-endian, NaN for no limit. */
const BYTES = 32

type Numbered = Omit<SeriesPoint, 'period'> & { value: number }

export function isNumbered<Point extends Omit<SeriesPoint, 'period'>>(point: Point): point is Point & Numbered {
  return point.value !== undefined
}

/** What an evaluation needs of a number, as bytes that a series is joined from. Its period stands beside it. */
export function packPoint(point: Numbered): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(BYTES))
  bytes.setFloat64(0, point.value)
  bytes.setFloat64(8, point.lower ?? Number.NaN)
  bytes.setFloat64(16, point.upper ?? Number.NaN)
  bytes.setInt32(24, dayNumber(point.availableOn))
  const computed = point.basis === 'computed' ? 1 : 0
  const final = point.status === 'final' ? 2 : 0
  bytes.setInt32(28, point.revision * 8 + computed + final + (point.invented ? 4 : 0))
  return new Uint8Array(bytes.buffer)
}

/**
 * Of the periods with a number known by a day, the one that ranks highest; those without a rank do not count. Three hundred
 * regions are compared by one period each: the other numbers are not unpacked.
 */
export function highestPeriod(
  periods: readonly string[],
  packed: Uint8Array,
  asOf: Day,
  rankOf: (period: string) => number | undefined,
): string | undefined {
  const bytes = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const knownBy = dayNumber(asOf)
  let highest: { period: string; rank: number } | undefined
  for (const [index, period] of periods.entries()) {
    const rank = rankOf(period)
    if (rank === undefined || (highest && rank <= highest.rank)) continue
    if (bytes.getInt32(index * BYTES + 24) <= knownBy) highest = { period, rank }
  }
  return highest?.period
}

/** The points of one series known by a day, from their joined bytes and their periods in the same order; of one period, or of all. */
export function unpackPoints(periods: readonly string[], packed: Uint8Array, asOf: Day, only?: string): SeriesPoint[] {
  const bytes = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const knownBy = dayNumber(asOf)
  const points: SeriesPoint[] = []
  for (const [index, period] of periods.entries()) {
    if (only !== undefined && period !== only) continue
    const at = index * BYTES
    const known = bytes.getInt32(at + 24)
    if (known > knownBy) continue
    const marks = bytes.getInt32(at + 28)
    const point: SeriesPoint = {
      period,
      value: bytes.getFloat64(at),
      basis: marks & 1 ? 'computed' : 'reported',
      status: marks & 2 ? 'final' : 'preliminary',
      revision: marks >> 3,
      availableOn: dayOf(known),
      invented: (marks & 4) !== 0,
    }
    const lower = bytes.getFloat64(at + 8)
    if (!Number.isNaN(lower)) point.lower = lower
    const upper = bytes.getFloat64(at + 16)
    if (!Number.isNaN(upper)) point.upper = upper
    points.push(point)
  }
  return points
}

/** The same few hundred days come up in every series. */
const days = new Map<number, Day>()
function dayOf(number: number): Day {
  let day = days.get(number)
  if (day === undefined) {
    day = dayOfNumber(number)
    days.set(number, day)
  }
  return day
}
