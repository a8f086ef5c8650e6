import { dayNumber, type PeriodKind, readPeriod } from '@kangcheng/kernel'

/** A period on the time axis: decimal years at the start of its first day and at the end of its last. */
export interface PeriodTime {
  readonly kind: PeriodKind
  readonly first: number
  readonly end: number
}

/** Reading a code costs more than everything else an evaluation does with it, and a city has few different codes. */
const known = new Map<string, PeriodTime | undefined>()
const KNOWN_LIMIT = 20_000

/** Memo of a pure reading of period codes; `undefined` for a code that names no period. */
export function timeOfPeriod(code: string): PeriodTime | undefined {
  const found = known.get(code)
  if (found !== undefined || known.has(code)) return found
  if (known.size >= KNOWN_LIMIT) known.clear()
  const period = readPeriod(code)
  const time = period && {
    kind: period.kind,
    first: decimalYear(dayNumber(period.first), Number(period.first.slice(0, 4))),
    end: decimalYear(dayNumber(period.last) + 1, Number(period.last.slice(0, 4))),
  }
  known.set(code, time)
  return time
}

function decimalYear(day: number, year: number): number {
  const start = dayNumber(`${year}-01-01`)
  return year + (day - start) / (dayNumber(`${year + 1}-01-01`) - start)
}
