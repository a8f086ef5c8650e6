import { addDays, type Day, dayNumber, dayOfNumber, readDay } from './day.ts'

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'plan'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/**
 * A stretch of whole days that a figure speaks of. Its code is its identity:
 * `2024-03-07`, `2024-W10` (ISO 8601 week), `2024-03`, `2024-Q1`, `2024-H1`, `2024`, `2021/2025` (both years included).
 */
export interface Period {
  readonly code: string
  readonly kind: PeriodKind
  readonly first: Day
  readonly last: Day
}

/** Reads a period code; `undefined` when it names no period. */
export function readPeriod(code: string): Period | undefined {
  if (remembered.has(code)) return remembered.get(code)
  const period = parsePeriod(code)
  if (remembered.size === REMEMBERED) remembered.clear()
  remembered.set(code, period)
  return period
}

/** A city has some hundred periods and asks for each of them a million times; strangers' codes cannot fill the memory. */
const REMEMBERED = 10_000
const remembered = new Map<string, Period | undefined>()

function parsePeriod(code: string): Period | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(code)
    if (!match) continue
    const span = SPANS[kind](Number(match[1]), Number(match[2]), code)
    return span && { code, kind, first: span[0], last: span[1] }
  }
  return undefined
}

/** The period of the given kind in which a day lies; `plan` has no calendar and is refused by its type. */
export function periodOf(day: Day, kind: Exclude<PeriodKind, 'plan'>): Period {
  const period = readPeriod(CODE_OF_DAY[kind](day))
  if (!period) throw new RangeError(`no ${kind} holds ${day}`)
  return period
}

/** The period of the same kind and length that lies `steps` later (earlier when negative). */
export function shiftPeriod(period: Period, steps: number): Period {
  if (period.kind === 'plan') {
    const [from, to] = period.code.split('/').map(Number) as [number, number]
    const years = (to - from + 1) * steps
    return readPeriod(`${from + years}/${to + years}`) as Period
  }
  let moved = period
  for (let step = 0; step < Math.abs(steps); step++) {
    const neighbour: Day = steps > 0 ? addDays(moved.last, 1) : addDays(moved.first, -1)
    moved = periodOf(neighbour, period.kind)
  }
  return moved
}

/** Every period of `kind` that touches the stretch, in order. */
export function periodsWithin(first: Day, last: Day, kind: Exclude<PeriodKind, 'plan'>): Period[] {
  const periods: Period[] = []
  for (let period = periodOf(first, kind); period.first <= last; period = shiftPeriod(period, 1)) periods.push(period)
  return periods
}

/** The middle of a period as a decimal year: 2024 is 2024.5. Time axis of trends and projections. */
export function decimalYear(period: Pick<Period, 'first' | 'last'>): number {
  return decimalYearOfNumber((dayNumber(period.first) + dayNumber(period.last) + 1) / 2)
}

/** The start of a day as a decimal year. */
export function decimalYearOfDay(day: Day): number {
  return decimalYearOfNumber(dayNumber(day))
}

function decimalYearOfNumber(days: number): number {
  const year = Number(dayOfNumber(Math.floor(days)).slice(0, 4))
  const start = dayNumber(`${year}-01-01`)
  return year + (days - start) / (dayNumber(`${year + 1}-01-01`) - start)
}

/** Years of three centuries: anything else is a slip of the hand, and no figure of a city is older or later. */
const PATTERNS: ReadonlyArray<readonly [PeriodKind, RegExp]> = [
  ['year', /^((?:19|20|21)\d{2})$/],
  ['month', /^((?:19|20|21)\d{2})-(\d{2})$/],
  ['quarter', /^((?:19|20|21)\d{2})-Q([1-4])$/],
  ['half-year', /^((?:19|20|21)\d{2})-H([12])$/],
  ['week', /^((?:19|20|21)\d{2})-W(\d{2})$/],
  ['day', /^((?:19|20|21)\d{2})-\d{2}-\d{2}$/],
  ['plan', /^((?:19|20|21)\d{2})\/((?:19|20|21)\d{2})$/],
]

type Span = readonly [Day, Day] | undefined

const SPANS: Record<PeriodKind, (year: number, part: number, code: string) => Span> = {
  day: (_year, _part, code) => (readDay(code) ? [code, code] : undefined),
  week: (year, week) => {
    const first = addDays(firstIsoMonday(year), (week - 1) * 7)
    return week >= 1 && first < firstIsoMonday(year + 1) ? [first, addDays(first, 6)] : undefined
  },
  month: (year, month) => (month >= 1 && month <= 12 ? months(year, month, 1) : undefined),
  quarter: (year, quarter) => months(year, quarter * 3 - 2, 3),
  'half-year': (year, half) => months(year, half * 6 - 5, 6),
  year: (year) => months(year, 1, 12),
  plan: (from, to) => (from <= to ? [`${pad(from, 4)}-01-01`, `${pad(to, 4)}-12-31`] : undefined),
}

const CODE_OF_DAY: Record<Exclude<PeriodKind, 'plan'>, (day: Day) => string> = {
  day: (day) => day,
  week: (day) => {
    // An ISO week belongs to the year that holds its Thursday.
    const monday = mondayOf(day)
    const year = Number(addDays(monday, 3).slice(0, 4))
    return `${pad(year, 4)}-W${pad((dayNumber(monday) - dayNumber(firstIsoMonday(year))) / 7 + 1, 2)}`
  },
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  'half-year': (day) => `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`,
  year: (day) => day.slice(0, 4),
}

function months(year: number, month: number, count: number): readonly [Day, Day] {
  const next = month + count > 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + count, 2)}-01`
  return [`${pad(year, 4)}-${pad(month, 2)}-01`, addDays(next, -1)]
}

/** The Monday of ISO week 1: the week with 4 January in it. */
function firstIsoMonday(year: number): Day {
  const january4 = `${pad(year, 4)}-01-04`
  return mondayOf(january4)
}

function mondayOf(day: Day): Day {
  // Day 0, 1970-01-01, was a Thursday; days before it are negative, so the remainder is brought back above zero.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7))
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
