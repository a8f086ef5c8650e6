import { requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import type { CountSeries } from '../detector.ts'

const DAY = 86_400_000

/** Where a point of a series stands in time: the same point of earlier years, and its place on the time axis. */
export interface Calendar {
  /** The point so many years before; −1 before the series, NaN where a dated series has a hole. */
  readonly yearsBack: (point: number, years: number) => number
  /** The time axis of the model. */
  readonly times: Float64Array
}

/** By index: a year is `perYear` points. */
export function indexCalendar(perYear: number, length: number): Calendar {
  return {
    yearsBack: (point, years) => Math.max(-1, point - years * perYear),
    times: pointTimes(length),
  }
}

/** 1, 2, 3, … */
export function pointTimes(length: number): Float64Array {
  const times = new Float64Array(length)
  for (let point = 0; point < length; point++) times[point] = point + 1
  return times
}

/**
 * By date: the same calendar day years before (29 February: 1 March), of weekly series the same weekday nearest to it.
 * The unit of time is a week, a day, or of monthly series 31 days.
 */
export function datedCalendar({ dates = [], counts }: CountSeries, perYear: number, length: number): Calendar {
  if (dates.length !== counts.length) {
    notCalculable('incomplete', `there are ${dates.length} dates for ${counts.length} counts`)
  }
  const unit = perYear === 52 ? 7 : perYear === 12 ? 31 : 1
  const days = new Float64Array(length)
  const times = new Float64Array(length)
  for (let point = 0; point < length; point++) {
    const date = dates[point] as string
    const day = dayNumber(date)
    if (point > 0 && day <= (days[point - 1] as number)) {
      notCalculable('contradiction', `date ${point} ${date} is not after the one before`)
    }
    days[point] = day
    times[point] = (day - (days[0] as number)) / unit
  }
  return {
    yearsBack: (point, years) => pointOf(days, dayBefore(days[point] as number, years, perYear)),
    times,
  }
}

/** Where a day stands among ascending days; −1 before them, NaN where it is left out. */
function pointOf(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  if (days[low] === day) return low
  return low === 0 ? -1 : Number.NaN
}

const HYPHEN = '-'.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01. By hand, since a series has hundreds of dates and `Date` would take longer than the model. */
function dayNumber(date: string): number {
  const hyphens = date.charCodeAt(4) === HYPHEN && date.charCodeAt(7) === HYPHEN && date.length === 10
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2)
  const month = twoDigits(date, 5)
  const day = twoDigits(date, 8)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
  if (!hyphens || year < 1 || day < 1 || day > length)
    notCalculable('outside-range', `date ${date} is no day YYYY-MM-DD`)
  // Years from 1 March, so that 29 February is the last day of one.
  const turn = month > 2 ? year : year - 1
  const before = turn * 365 + Math.floor(turn / 4) - Math.floor(turn / 100) + Math.floor(turn / 400)
  return before + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469
}

/** A number so low that no date has it where the two signs are no digits. */
function twoDigits(date: string, at: number): number {
  const tens = date.charCodeAt(at) - ZERO
  const ones = date.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1_000_000
}

function dayBefore(day: number, years: number, perYear: number): number {
  const date = new Date(day * DAY)
  const same = Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / DAY
  if (perYear !== 52) return same
  const ahead = (((day - same) % 7) + 7) % 7
  return same + (ahead > 3 ? ahead - 7 : ahead)
}

/**
 * The day that a dated series is compared with in each of the past `years`, newest first: the same calendar day
 * (29 February: 1 March); of weekly series (`perYear` 52) the same weekday nearest to it.
 * Not calculable for a day that is none, or years that are not whole or lead before the year 100.
 * @example referenceDates('2013-06-06', 3) // ['2012-06-07', '2011-06-09', '2010-06-03']
 */
export const referenceDates = calculable((date: string, years: number, perYear: number = 52): string[] => {
  requireWhole('years', years)
  const day = dayNumber(date)
  if (Number(date.slice(0, 4)) - years < 100)
    notCalculable('outside-range', `${years} years before ${date} are too many`)
  return Array.from({ length: years }, (_, year) =>
    new Date(dayBefore(day, year + 1, perYear) * DAY).toISOString().slice(0, 10),
  )
})
