import { addDays, type Day, dayNumber } from '@kangcheng/kernel'
import type { TimeLimit } from '../../contract/definition/codes.ts'
import type { Span, TimeLeft } from '../../contract/running/case-event.ts'
import { addMonths } from './add-months.ts'
import { addWorkingDays, isKnown, type WorkCalendar, workingDayFrom, workingDaysFrom } from './working-days.ts'
import { addWorkingTime, type HoursOfWork, workingTimeBetween } from './working-hours.ts'

/** The city's time: its calendar of working days, its hours of work, its distance from Greenwich. */
export interface TimeOfCity {
  /** When a span ends that counts from a moment; provisional where holidays are not known so far ahead. */
  due(span: Span, from: Date, rolls: boolean): { readonly at: Date; readonly provisional: boolean }
  /** What is left of a span that began to count at `from` and stands still from `at` on. */
  rest(span: Span, from: Date, at: Date): Span
  /** A moment so long before a due one; where days are counted, at nine in the morning. */
  before(due: Date, limit: TimeLimit): Date
  /** A moment so long after a due one; where days are counted, at nine in the morning. */
  after(due: Date, limit: TimeLimit): Date
  /** `2026-03-02 09:30`, as the clocks of the city show it. */
  say(moment: Date): string
  /** The moment of such a text. */
  read(text: string): Date
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** China has one time and no summer time. */
const OFFSET = 8 * HOUR
const MORNING = 9 * HOUR
/** 08:30–12:00 and 14:00–17:30. */
const OFFICE_HOURS: HoursOfWork = [
  [510, 720],
  [840, 1050],
]

/**
 * Time limits as administrations count them: the day on which a limit begins does not count, a limit of days ends with the end of its
 * last day (民法典 arts. 201–203), days of an administrative licence are working days (行政许可法 art. 82); hours and minutes run day and night.
 * Recalled, not read again: unverified. The day of a pause counts against nobody, the day on which it ends is the next day that counts.
 */
export function timeOfCity(calendar: WorkCalendar, hours: HoursOfWork = OFFICE_HOURS): TimeOfCity {
  const dayAt = (moment: Date): Day => new Date(moment.getTime() + OFFSET).toISOString().slice(0, 10)
  const startOf = (day: Day) => dayNumber(day) * 24 * HOUR - OFFSET
  const endOf = (day: Day) => new Date(startOf(addDays(day, 1)))
  /** The last day of a moment that may be the very end of a day. */
  const dueDay = (due: Date) => dayAt(new Date(due.getTime() - 1))
  const morningOf = (day: Day) => new Date(startOf(day) + MORNING)
  const clock = { calendar, hours, dayAt, startOf }

  const lastDay = (span: Span, from: Date): Day | undefined => {
    const day = dayAt(from)
    if ('left' in span) {
      // The day on which it goes on counts.
      if ('days' in span.left) return addDays(day, span.left.days - 1)
      if ('workingDays' in span.left) {
        return addWorkingDays(calendar, workingDayFrom(calendar, day), span.left.workingDays - 1)
      }
      return undefined
    }
    const { days, workingDays, months, years } = span.limit
    if (days !== undefined) return addDays(day, days)
    if (workingDays !== undefined) return addWorkingDays(calendar, day, workingDays)
    if (months !== undefined) return addMonths(day, months)
    return years === undefined ? undefined : addMonths(day, years * 12)
  }

  return {
    due: (span, from, rolls) => {
      const last = lastDay(span, from)
      if (last !== undefined) {
        const day = rolls ? workingDayFrom(calendar, last) : last
        return { at: endOf(day), provisional: !isKnown(calendar, day) }
      }
      const { running, working } = timesOf(span)
      const at = running === undefined ? addWorkingTime(clock, from, working) : new Date(from.getTime() + running)
      return { at, provisional: running === undefined && !isKnown(calendar, dayAt(at)) }
    },
    rest: (span, from, at) => ({ left: restOf(span, from, at) }),
    before: (due, limit) => shifted(due, limit, -1),
    after: (due, limit) => shifted(due, limit, 1),
    say: (moment) => new Date(moment.getTime() + OFFSET).toISOString().slice(0, 16).replace('T', ' '),
    read: (text) => new Date(`${text.replace(' ', 'T')}:00+08:00`),
  }

  function restOf(span: Span, from: Date, at: Date): TimeLeft {
    const pausedOn = dayAt(at)
    const first = 'left' in span ? dayAt(from) : addDays(dayAt(from), 1)
    const of = 'left' in span ? span.left : span.limit
    if ('workingDays' in of && of.workingDays !== undefined) {
      return { workingDays: Math.max(1, of.workingDays - workingDaysFrom(calendar, first, pausedOn)) }
    }
    const last = lastDay(span, from)
    if (last !== undefined) return { days: Math.max(1, dayNumber(last) - dayNumber(pausedOn) + 1) }
    const { running, working } = timesOf(span)
    if (running !== undefined) return { milliseconds: Math.max(0, running - (at.getTime() - from.getTime())) }
    return { workingMilliseconds: Math.max(0, working - workingTimeBetween(clock, from, at)) }
  }

  function shifted(due: Date, limit: TimeLimit, sign: 1 | -1): Date {
    const { days, workingDays, months, years } = limit
    const day = dueDay(due)
    if (workingDays !== undefined) return morningOf(addWorkingDays(calendar, day, sign * workingDays))
    if (days !== undefined) return morningOf(addDays(day, sign * days))
    if (months !== undefined) return morningOf(addMonths(day, sign * months))
    if (years !== undefined) return morningOf(addMonths(day, sign * years * 12))
    const { running, working } = timesOf({ limit })
    return new Date(due.getTime() + sign * (running ?? working))
  }
}

/** Milliseconds of a span that is not of days: on the clock, or within hours of work. */
function timesOf(span: Span): { running: number | undefined; working: number } {
  if ('left' in span) {
    if ('milliseconds' in span.left) return { running: span.left.milliseconds, working: 0 }
    return { running: undefined, working: 'workingMilliseconds' in span.left ? span.left.workingMilliseconds : 0 }
  }
  const { minutes, hours, workingHours = 0 } = span.limit
  if (minutes !== undefined) return { running: minutes * MINUTE, working: 0 }
  if (hours !== undefined) return { running: hours * HOUR, working: 0 }
  return { running: undefined, working: workingHours * HOUR }
}
