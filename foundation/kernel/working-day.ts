import { type Day, dayNumber, dayOfNumber, readDay, yearOf } from './day.ts'

/** What was announced for a year: the days that its weekdays do not tell. */
export interface AnnouncedYear {
  readonly year: number
  readonly holidays: readonly Day[]
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  readonly workdays: readonly Day[]
}

/** A calendar of working days, made ready by {@link workCalendar}. Days are counted in numbers of {@link dayNumber}. */
export interface WorkCalendar {
  /** Whether the holidays were announced for every year that these days touch; where not, weekdays alone answer. */
  knows(first: Day, last?: Day): boolean
  /** How many working days lie before a day, from a beginning of its own: only differences mean something. */
  countBefore(number: number): number
  /** The one working day before which so many lie: the inverse of `countBefore`. */
  dayWithBefore(count: number): number
}

/**
 * Monday to Friday without the holidays, with the weekend days that are worked in exchange; a day said to be both is worked.
 * Years said twice are taken together. A day that is none of the calendar throws: packs are checked before they come here.
 */
export function workCalendar(years: readonly AnnouncedYear[]): WorkCalendar {
  const known = new Set(years.map(({ year }) => year))
  const worked = new Set(years.flatMap(({ workdays }) => workdays.map(numberOf)))
  const off = new Set(years.flatMap(({ holidays }) => holidays.map(numberOf)))
  // Only what differs from the weekday is kept, with its running sum: a span costs the same, be it a week or a century.
  const added = [...worked].filter((number) => !isWeekday(number)).map((number) => ({ number, by: 1 }))
  const lost = [...off].filter((number) => isWeekday(number) && !worked.has(number)).map((number) => ({ number, by: -1 }))
  const changes = [...added, ...lost].toSorted((a, b) => a.number - b.number)
  const sums = changes.reduce((all, { by }) => [...all, (all.at(-1) ?? 0) + by], [0])

  const countBefore = (number: number) => {
    const earlier = firstThat(0, changes.length, (at) => (changes[at]?.number ?? number) >= number)
    return weekdaysBefore(number) + (sums[earlier] ?? 0)
  }
  return {
    knows: (first, last = first) => {
      for (let year = yearOf(first); year <= yearOf(last); year++) if (!known.has(year)) return false
      return true
    },
    countBefore,
    dayWithBefore: (count) => {
      // Seven days for five weekdays; it cannot be further off than all changes together.
      const low = Math.floor(((count - changes.length) * 7) / 5) - 7
      const high = Math.ceil(((count + changes.length) * 7) / 5) + 7
      return firstThat(low, high, (number) => countBefore(number + 1) > count)
    },
  }
}

export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const number = dayNumber(day)
  return calendar.countBefore(number + 1) > calendar.countBefore(number)
}

/** The n-th working day after a day, which itself does not count; before it for a negative n; for 0 the day, worked or not. */
export function addWorkingDays(calendar: WorkCalendar, day: Day, n: number): Day {
  if (n === 0) return day
  const number = dayNumber(day)
  const before = n > 0 ? calendar.countBefore(number + 1) + n - 1 : calendar.countBefore(number) + n
  return dayOfNumber(calendar.dayWithBefore(before))
}

/**
 * Working days after `from`, up to `to` and with it; negative when `to` is earlier. Adds up: from a to b and from b to c is from a to c.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  return calendar.countBefore(dayNumber(to) + 1) - calendar.countBefore(dayNumber(from) + 1)
}

function numberOf(day: Day): number {
  if (readDay(day) === undefined) throw new RangeError(`${day} is no day`)
  return dayNumber(day)
}

/** Day 0, 1970-01-01, was a Thursday; the Monday of its week is day -3. */
const MONDAY = -3

function isWeekday(number: number): boolean {
  return weekdaysBefore(number + 1) > weekdaysBefore(number)
}

function weekdaysBefore(number: number): number {
  const weeks = Math.floor((number - MONDAY) / 7)
  return weeks * 5 + Math.min(number - MONDAY - weeks * 7, 5)
}

/** The first whole number from `low` on that passes, `high` where none below it does. Whatever follows one that passes must pass too. */
function firstThat(low: number, high: number, passes: (number: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (passes(middle)) to = middle
    else from = middle + 1
  }
  return from
}
