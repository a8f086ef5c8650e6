import { type Day, dayNumber, dayOfNumber, yearOf } from './day.ts'
import type { WorkCalendar } from './working-day.ts'
import {
  dayNumberAt,
  MILLISECONDS_A_MINUTE,
  momentWorked,
  startOfDay,
  type WorkTime,
  workedUntil,
} from './working-time.ts'

/**
 * A stretch of time in one unit, a whole number above zero. Limits that roll end with the next working day when their last day is none:
 * statutory ones do, clinical ones do not.
 */
export type TimeLimit =
  | { readonly minutes: number }
  | { readonly hours: number }
  | { readonly workingHours: number }
  | { readonly workingDays: number }
  | { readonly days: number; readonly rolls?: boolean }
  | { readonly months: number; readonly rolls?: boolean }
  | { readonly years: number; readonly rolls?: boolean }

/**
 * What a pause leaves of a limit: all of it where none of its days had begun to count, else days, the one on which it goes on with them,
 * or milliseconds. Zero or less where the limit had been missed before: it stays missed.
 */
export type TimeLeft =
  | TimeLimit
  | { readonly millisecondsLeft: number }
  | { readonly workingMillisecondsLeft: number; readonly provisional: boolean }
  | { readonly workingDaysLeft: number; readonly provisional: boolean }
  | { readonly daysLeft: number; readonly rolls: boolean; readonly provisional: boolean }

/** When a limit ends. Provisional: it was counted over years whose holidays are not known. */
export interface Due {
  readonly at: Date
  readonly provisional: boolean
}

/**
 * The moment at which a limit that begins at `from` has passed. Throws where its number is no whole one above zero.
 *
 * - The day on which it begins does not count (民法典 art. 201); the last one ends at 24:00 (art. 203), which is the moment returned. That
 *   article lets a limit end with the hours of business where there are any: not done here, a desk on the network has none.
 * - Months and years end on the day of the same number, or else on the last of the month (art. 202). Limits that roll: art. 203, whose
 *   法定休假日 is taken to mean weekends too (unverified: recalled of practice). A law may say otherwise (art. 204).
 * - Limits in days of the 行政许可法 are working days (art. 82): a pack has to say `workingDays` for them.
 * - Hours run from the moment (art. 201), day and night; minutes as they do (unverified: no article speaks of them). Working hours run
 *   within the hours of work alone (unverified: our reading of what contracts and service promises say).
 *
 * The articles were read in copies of the press, not in the gazette.
 */
export function dueAt(limit: TimeLimit, from: Date, time: WorkTime): Due {
  return resume(limit, from, time)
}

/**
 * What is left of a limit when it stands still: time for 补正, 鉴定, 听证 and the like does not count (行政许可法 art. 45).
 * The day of the pause does not count, the day on which it goes on does (ours: no article decides it). A pause thus moves a limit by the
 * days from its own on, up to the day on which it goes on, that one not: none within a day. A limit that pauses on the very day it began
 * begins anew.
 *
 * @param limit what is left of an earlier pause, too, with the moment at which it went on as `from`
 */
export function remaining(limit: TimeLeft, from: Date, pausedAt: Date, time: WorkTime): TimeLeft {
  const { calendar } = time
  const [began, paused] = [from.getTime(), pausedAt.getTime()]
  const [first, day] = [dayNumberAt(began, time), dayNumberAt(paused, time)]
  const running = runningTime(limit)
  if (running !== undefined) return { millisecondsLeft: running - (paused - began) }
  const working = workingTime(limit)
  if (working !== undefined) {
    const workingMillisecondsLeft = working - (workedUntil(paused, time) - workedUntil(began, time))
    return { workingMillisecondsLeft, provisional: isProvisional(limit) || !knows(calendar, first, day) }
  }
  if (day === first) return limit
  const last = lastDay(limit, first, calendar)
  if (countsWorkingDays(limit)) {
    const workingDaysLeft = calendar.countBefore(last + 1) - calendar.countBefore(day)
    return { workingDaysLeft, provisional: isProvisional(limit) || !knows(calendar, first, day - 1) }
  }
  const left = { daysLeft: last - day + 1, rolls: doesRoll(limit), provisional: isProvisional(limit) }
  if (!left.rolls || day <= last) return left
  // Its own days are over, but it has not ended: the days until the next working day are days of grace.
  const end = workingDayFrom(calendar, last)
  return { ...left, daysLeft: day <= end ? 1 : left.daysLeft, provisional: left.provisional || !knows(calendar, last, end) }
}

/** The moment at which a limit has passed of which so much was left when it went on. The inverse of {@link remaining}. */
export function resume(left: TimeLeft, resumedAt: Date, time: WorkTime): Due {
  const { calendar } = time
  const from = resumedAt.getTime()
  const first = dayNumberAt(from, time)
  const due = (at: number, isCertain: boolean) => ({ at: new Date(at), provisional: isProvisional(left) || !isCertain })
  const running = runningTime(left)
  if (running !== undefined) return due(from + running, true)
  const working = workingTime(left)
  if (working !== undefined) {
    const at = momentWorked(workedUntil(from, time) + working, time)
    return due(at, knows(calendar, first, dayNumberAt(at, time)))
  }
  const last = lastDay(left, first, calendar)
  if (countsWorkingDays(left)) return due(startOfDay(last + 1, time), knows(calendar, first, last))
  if (!doesRoll(left)) return due(startOfDay(last + 1, time), true)
  const end = workingDayFrom(calendar, last)
  return due(startOfDay(end + 1, time), knows(calendar, last, end))
}

function runningTime(limit: TimeLeft): number | undefined {
  if ('minutes' in limit) return whole(limit.minutes) * MILLISECONDS_A_MINUTE
  if ('hours' in limit) return whole(limit.hours) * 60 * MILLISECONDS_A_MINUTE
  return 'millisecondsLeft' in limit ? limit.millisecondsLeft : undefined
}

function workingTime(limit: TimeLeft): number | undefined {
  if ('workingHours' in limit) return whole(limit.workingHours) * 60 * MILLISECONDS_A_MINUTE
  return 'workingMillisecondsLeft' in limit ? limit.workingMillisecondsLeft : undefined
}

/** The last day of a limit of days, before it rolls. */
function lastDay(limit: TimeLeft, first: number, calendar: WorkCalendar): number {
  if ('workingDays' in limit) return calendar.dayWithBefore(calendar.countBefore(first + 1) + whole(limit.workingDays) - 1)
  if ('workingDaysLeft' in limit) return calendar.dayWithBefore(calendar.countBefore(first) + limit.workingDaysLeft - 1)
  if ('days' in limit) return first + whole(limit.days)
  if ('daysLeft' in limit) return first + limit.daysLeft - 1
  if ('months' in limit) return monthsAfter(first, whole(limit.months))
  if ('years' in limit) return monthsAfter(first, whole(limit.years) * 12)
  throw new RangeError('a limit of days has days')
}

function monthsAfter(first: number, months: number): number {
  const day = dayOfNumber(first)
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months
  return Math.min(firstOfMonth(month) + Number(day.slice(8, 10)), firstOfMonth(month + 1)) - 1
}

/** Months are counted from the year 0. */
function firstOfMonth(month: number): number {
  const text = (value: number, width: number) => String(value).padStart(width, '0')
  return dayNumber(`${text(Math.floor(month / 12), 4)}-${text((month % 12) + 1, 2)}-01` satisfies Day)
}

function workingDayFrom(calendar: WorkCalendar, day: number): number {
  return calendar.dayWithBefore(calendar.countBefore(day))
}

function knows(calendar: WorkCalendar, one: number, other: number): boolean {
  return calendar.knows(dayOfNumber(Math.min(one, other)), dayOfNumber(Math.max(one, other)))
}

function countsWorkingDays(limit: TimeLeft): boolean {
  return 'workingDays' in limit || 'workingDaysLeft' in limit
}

function doesRoll(limit: TimeLeft): boolean {
  return 'rolls' in limit && limit.rolls === true
}

function isProvisional(limit: TimeLeft): boolean {
  return 'provisional' in limit && limit.provisional
}

function whole(n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`a limit of ${n} is none`)
  return n
}
