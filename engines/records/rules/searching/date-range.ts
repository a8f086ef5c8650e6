import { isObject } from '../resource.ts'

/** A stretch of time in milliseconds since 1970-01-01 UTC; both ends belong to it. */
export interface DateRange {
  readonly low: number
  readonly high: number
}

/** What an open end counts as: the first and the last instant that a JavaScript Date knows; both are safe integers. */
export const EARLIEST = -8_640_000_000_000_000
export const LATEST = 8_640_000_000_000_000

/** Minutes east of UTC that count where a time names no zone: China has one time. */
export const CHINA_OFFSET = 480

const DAY = 86_400_000

/**
 * The stretch that a FHIR date, dateTime or instant means: `2024` is the whole year. Written without a zone, it is in the
 * zone of the installation. Undefined for what is none of these, such as 2024-02-30 or 24:00.
 * @param offset minutes east of UTC
 */
export function dateRange(text: string, offset: number): DateRange | undefined {
  const { length } = text
  const year = digits(text, 0, 4)
  if (year < 1) return undefined
  if (length === 4) return between(day(year, 1, 1), day(year + 1, 1, 1), offset)
  const month = digits(text, 5, 2)
  if (text.charCodeAt(4) !== 0x2d || month < 1 || month > 12) return undefined
  if (length === 7) {
    return between(day(year, month, 1), month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1), offset)
  }
  const date = digits(text, 8, 2)
  if (text.charCodeAt(7) !== 0x2d || date < 1 || date > daysIn(year, month)) return undefined
  const start = day(year, month, date)
  if (length === 10) return between(start, start + DAY, offset)
  return timeRange(text, start, offset)
}

/** From the T on; `start` is the day. */
function timeRange(text: string, start: number, offset: number): DateRange | undefined {
  const hour = digits(text, 11, 2)
  const minute = digits(text, 14, 2)
  if (text.charCodeAt(10) !== 0x54 || text.charCodeAt(13) !== 0x3a || hour < 0 || hour > 23) return undefined
  if (minute < 0 || minute > 59) return undefined
  let at = 16
  let low = start + hour * 3_600_000 + minute * 60_000
  let width = 60_000
  if (text.charCodeAt(at) === 0x3a) {
    const second = digits(text, 17, 2)
    // FHIR allows the leap second.
    if (second < 0 || second > 60) return undefined
    low += second * 1000
    width = 1000
    at = 19
    if (text.charCodeAt(at) === 0x2e) {
      let unit = 1000
      const first = ++at
      for (; isDigit(text.charCodeAt(at)); at++) {
        if (unit === 1) continue
        unit /= 10
        low += (text.charCodeAt(at) - 0x30) * unit
      }
      if (at === first || at - first > 12) return undefined
      width = unit
    }
  }
  const zone = at === text.length ? offset : zoneAt(text, at)
  return zone === undefined ? undefined : between(low, low + width, zone)
}

/** Minutes east of UTC: `Z`, `+08:00`. A plus sign that an address turned into a blank is taken for what it was. */
function zoneAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at)
  if (sign === 0x5a) return text.length === at + 1 ? 0 : undefined
  const hours = digits(text, at + 1, 2)
  const minutes = digits(text, at + 4, 2)
  if (text.length !== at + 6 || text.charCodeAt(at + 3) !== 0x3a) return undefined
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return undefined
  if (sign === 0x2b || sign === 0x20) return hours * 60 + minutes
  return sign === 0x2d ? -(hours * 60 + minutes) : undefined
}

function between(low: number, end: number, offset: number): DateRange {
  return { low: low - offset * 60_000, high: end - 1 - offset * 60_000 }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** -1 where there are not as many digits. */
function digits(text: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const unit = text.charCodeAt(at)
    if (!isDigit(unit)) return -1
    value = value * 10 + unit - 0x30
  }
  return value
}

/** Milliseconds from 1970 to a day of the Gregorian calendar. Years are counted from March, so that the leap day is last. */
function day(year: number, month: number, date: number): number {
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted * 365 + leaps + dayOfYear - 719_468) * DAY
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/**
 * The stretch of an element: of a Timing the outer limits of its events and bounds (FHIR: its details are ignored). Undefined
 * where it says no time. A string that is written as a date is one.
 */
export function elementRange(element: unknown, type: string, offset: number): DateRange | undefined {
  if (typeof element === 'string') return dateRange(element, offset)
  if (!isObject(element)) return undefined
  if (type === 'Period') return periodRange(element, offset)
  return type === 'Timing' ? timingRange(element, offset) : undefined
}

function periodRange(period: Record<string, unknown>, offset: number): DateRange | undefined {
  const start = typeof period.start === 'string' ? dateRange(period.start, offset) : undefined
  const end = typeof period.end === 'string' ? dateRange(period.end, offset) : undefined
  if (start === undefined && end === undefined) return undefined
  return { low: start?.low ?? EARLIEST, high: end?.high ?? LATEST }
}

function timingRange(timing: Record<string, unknown>, offset: number): DateRange | undefined {
  const events = Array.isArray(timing.event) ? timing.event : []
  const ranges = events.map((event) => elementRange(event, 'dateTime', offset))
  if (isObject(timing.repeat)) ranges.push(elementRange(timing.repeat.boundsPeriod, 'Period', offset))
  let all: DateRange | undefined
  for (const range of ranges) {
    if (range === undefined) continue
    all = all === undefined ? range : { low: Math.min(all.low, range.low), high: Math.max(all.high, range.high) }
  }
  return all
}
