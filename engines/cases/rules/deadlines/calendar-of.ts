import { addDays } from '@kangcheng/kernel'
import type { WorkCalendarYear } from '../../contract/work-calendar.ts'
import type { WorkCalendar } from './working-days.ts'

/** The calendar of some years as they were announced. */
export function calendarOf(years: readonly WorkCalendarYear[]): WorkCalendar {
  const holidays = new Set<string>()
  for (const { from, to } of years.flatMap((year) => year.holidays)) {
    for (let day = from; day <= to; day = addDays(day, 1)) holidays.add(day)
  }
  return {
    years: new Set(years.map(({ year }) => year)),
    holidays,
    workdays: new Set(years.flatMap(({ workdays }) => workdays)),
  }
}
