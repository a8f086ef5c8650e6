const DASH = 45
const DOT = 46
const COLON = 58
const T = 84
const Z = 90

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** YYYY, YYYY-MM or YYYY-MM-DD, a day that is in the calendar. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 10 && dateEnd(value) === value.length
}

/** A date, or a date with a time to the second and an offset. */
export function isDateTime(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const end = dateEnd(value)
  return end === value.length || (end === 10 && isTimeWithOffset(value))
}

/** A date with a time to the second and an offset. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && value.length > 10 && dateEnd(value) === 10 && isTimeWithOffset(value)
}

/** hh:mm:ss, with a fraction if need be. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && timeEnd(value, 0) === value.length
}

/** Where the date at the start of a text ends: 4, 7 or 10; -1 if there is none. */
function dateEnd(text: string): number {
  const year = digits(text, 0, 4)
  if (year <= 0) return -1
  if (text.charCodeAt(4) !== DASH) return 4
  const month = digits(text, 5, 2)
  if (month < 1 || month > 12) return -1
  if (text.charCodeAt(7) !== DASH) return 7
  const day = digits(text, 8, 2)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)) ? 10 : -1
}

function isTimeWithOffset(text: string): boolean {
  if (text.charCodeAt(10) !== T) return false
  const at = timeEnd(text, 11)
  if (at < 0) return false
  const sign = text.charCodeAt(at)
  if (sign === Z) return text.length === at + 1
  if ((sign !== 43 && sign !== DASH) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON) return false
  const hours = digits(text, at + 1, 2)
  const minutes = digits(text, at + 4, 2)
  return hours >= 0 && minutes >= 0 && minutes < 60 && (hours < 14 || (hours === 14 && minutes === 0))
}

/** Where the time that starts at `at` ends; -1 if there is none. A second may be 60: leap seconds were. */
function timeEnd(text: string, at: number): number {
  const hours = digits(text, at, 2)
  const minutes = digits(text, at + 3, 2)
  const seconds = digits(text, at + 6, 2)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) return -1
  if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== COLON) return -1
  let end = at + 8
  if (text.charCodeAt(end) !== DOT) return end
  end += 1
  while (isDigit(text.charCodeAt(end))) end += 1
  return end > at + 9 ? end : -1
}

/** So many decimal digits as a number; -1 if another sign stands among them. */
function digits(text: string, at: number, count: number): number {
  let number = 0
  for (let i = at; i < at + count; i += 1) {
    const sign = text.charCodeAt(i)
    if (!isDigit(sign)) return -1
    number = number * 10 + sign - 48
  }
  return number
}

const isDigit = (sign: number) => sign >= 48 && sign <= 57
