import { notCalculable } from './not-calculable.ts'

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the Gregorian calendar has that day; the year is 1 or later. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = DAYS_OF_MONTH[month - 1]
  if (days === undefined || !(year >= 1 && day >= 1)) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 && leap ? 29 : days)
}

/** A day as `2026-03-01`; such days stand in the order of their texts. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return isCalendarDay(Number(year), Number(month), Number(day))
}

export function requireDay(name: string, text: string): void {
  if (!isDay(text)) notCalculable('outside-range', `${name} ${text} is not a day (2026-03-01)`)
}
