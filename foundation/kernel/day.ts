/** A calendar day in the city's own time zone, as `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** Reads a day; `undefined` when the text is not a day of the calendar (2023-02-29 is not). */
export function readDay(text: string): Day | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return dayOfTime(time) === text ? text : undefined
}

/** Days since 1970-01-01; the inverse of {@link dayOfNumber}. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY
}

export function dayOfNumber(days: number): Day {
  return dayOfTime(days * MILLISECONDS_A_DAY)
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function dayOfTime(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}
