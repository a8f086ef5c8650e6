import { requireWhole } from '../../arguments.ts'
import { daysTo, requireDay } from '../../calendar-day.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { daysOf } from '../days.ts'
import type { CountSeries } from '../detector.ts'

const MILLISECONDS = 86_400_000
/** Periods in a year by which a series is known to be weekly, or monthly. */
const WEEKS = 52
const MONTHS = 12

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
export function datedCalendar(series: CountSeries, perYear: number, length: number): Calendar {
  const unit = perYear === WEEKS ? 7 : perYear === MONTHS ? 31 : 1
  const days = daysOf(series, length - 1)
  const dates = series.dates as readonly string[]
  const times = new Float64Array(length)
  for (let point = 0; point < length; point++) times[point] = ((days[point] as number) - (days[0] as number)) / unit
  return {
    yearsBack: (point, years) => pointOf(days, dayBefore(dates[point] as string, years, perYear)),
    times,
  }
}

/** Where a day stands among ascending days; −1 before them, NaN where it is left out. */
function pointOf(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  if (days[low] === day) return low
  return low === 0 ? -1 : Number.NaN
}

function dayBefore(date: string, years: number, perYear: number): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const same = daysTo(year - years, month, day)
  if (perYear !== WEEKS) return same
  const ahead = (daysTo(year, month, day) - same) % 7
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
  requireDay('date', date)
  if (Number(date.slice(0, 4)) - years < 100)
    notCalculable('outside-range', `${years} years before ${date} are too many`)
  return Array.from({ length: years }, (_, year) =>
    new Date(dayBefore(date, year + 1, perYear) * MILLISECONDS).toISOString().slice(0, 10),
  )
})
