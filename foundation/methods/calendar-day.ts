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
  return !Number.isNaN(dayNumber(text))
}

/** Answers the days since 1970-01-01. */
export function requireDay(name: string, text: string): number {
  const day = dayNumber(text)
  if (Number.isNaN(day)) notCalculable('outside-range', `${name} ${text} is not a day (2026-03-01)`)
  return day
}

const HYPHEN = '-'.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)

/**
 * Days since 1970-01-01; NaN for what is no day. By hand: a series has hundreds of dates, for which `Date` would take longer
 * than a model takes for their counts, and `Date` reads 30 February as 2 March.
 */
export function dayNumber(text: string): number {
  const written = typeof text === 'string' && text.length === 10
  if (!(written && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN)) return Number.NaN
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  return isCalendarDay(year, month, day) ? daysTo(year, month, day) : Number.NaN
}

/** Days since 1970-01-01, unchecked: 29 February of a year that has none is its 1 March. */
export function daysTo(year: number, month: number, day: number): number {
  // Years from 1 March, so that 29 February is the last day of one.
  const turn = month > 2 ? year : year - 1
  const before = turn * 365 + Math.floor(turn / 4) - Math.floor(turn / 100) + Math.floor(turn / 400)
  return before + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469
}

/** A number so low that no day has it where the two signs are no digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1_000_000
}
