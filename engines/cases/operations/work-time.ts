import type { WorkCalendarYear } from '../contract/work-calendar.ts'
import { calendarOf } from '../rules/deadlines/calendar-of.ts'
import { type TimeOfCity, timeOfCity } from '../rules/deadlines/time-of-city.ts'

/** The calendar in force, kept at hand; weekends alone until the packs have been read. */
export interface WorkTime {
  load(years: readonly WorkCalendarYear[]): void
  city(): TimeOfCity
}

export function createWorkTime(): WorkTime {
  let city = timeOfCity(calendarOf([]))
  return {
    load: (years) => {
      city = timeOfCity(calendarOf(years))
    },
    city: () => city,
  }
}
