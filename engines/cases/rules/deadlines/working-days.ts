import { addDays, type Day, dayNumber, yearOf } from '@kangcheng/kernel'

/** Days off and days on that the weekday does not tell, of the years for which they have been announced. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>
  readonly holidays: ReadonlySet<Day>
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  readonly workdays: ReadonlySet<Day>
}

/** 1970-01-01 was a Thursday; 0 is Monday. */
function weekday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** Where nothing was announced, Monday to Friday. */
export function isWorkingDay({ holidays, workdays }: WorkCalendar, day: Day): boolean {
  return workdays.has(day) || (weekday(day) < 5 && !holidays.has(day))
}

/** Whether the holidays of a day's year were announced. */
export function isKnown({ years }: WorkCalendar, day: Day): boolean {
  return years.has(yearOf(day))
}

/** The n-th working day after a day, which itself does not count; before it for a negative n; the day itself for 0. */
export function addWorkingDays(calendar: WorkCalendar, day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let last = day
  for (let left = Math.abs(n); left > 0; ) {
    last = addDays(last, step)
    if (isWorkingDay(calendar, last)) left--
  }
  return last
}

/** Working days from a day on, that one with it, to another, that one not. */
export function workingDaysFrom(calendar: WorkCalendar, first: Day, until: Day): number {
  let count = 0
  for (let day = first; day < until; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

/** The day itself where it is worked, else the next that is. */
export function workingDayFrom(calendar: WorkCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1)
}
