/** Dates, dateTimes, instants and times as FHIR writes them: compared, and the first and last moment each may mean. */

/** These are also asked of PostgreSQL, which reads them alike. */
export const DAY = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
export const INSTANT =
  /^((?!0000)\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6}))?(?:Z|([+-])((?:0\d|1[0-3]):[0-5]\d|14:00))$/
export const TIME = /^([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,9})?)?)?$/

/**
 * Below 0, 0 or above 0; undefined where that is not known: one is less precise than the other and they agree as far
 * as it goes, or one is no date. A date and a dateTime are compared by the date as it is written.
 */
export function compareDates(left: string, right: string): number | undefined {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  if (length > 10) return compareInstants(left, right)
  if (!isDate(left) || !isDate(right)) return undefined
  const order = compareTexts(left.slice(0, length), right.slice(0, length))
  return order === 0 && left.length !== right.length ? undefined : order
}

function isDate(text: string): boolean {
  return DAY.test(text) || INSTANT.test(text)
}

function compareInstants(left: string, right: string): number | undefined {
  const [first, second] = [microsecondsOf(left), microsecondsOf(right)]
  if (first === undefined || second === undefined) return undefined
  return first < second ? -1 : first > second ? 1 : 0
}

function microsecondsOf(text: string): bigint | undefined {
  const parts = INSTANT.exec(text)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second, fraction = '', sign, zone = '00:00'] = parts
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (d > daysInMonth(y, m)) return undefined
  const east =
    sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(zone.slice(0, 2)) * 60 + Number(zone.slice(3)))
  // Date.UTC takes the years to 99 for those of the last century.
  const days = new Date(0).setUTCFullYear(y, m - 1, d)
  const seconds = days / 1_000 + (Number(hour) * 60 + Number(minute) - east) * 60 + Number(second)
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.padEnd(6, '0'))
}

/** Like `compareDates`; seconds and their fraction are one precision. */
export function compareTimes(left: string, right: string): number | undefined {
  if (!TIME.test(left) || !TIME.test(right)) return undefined
  const [first, second] = [withoutZeros(left), withoutZeros(right)]
  if (first.length >= 8 && second.length >= 8) return compareTexts(first, second)
  const length = Math.min(first.length, second.length)
  const order = compareTexts(first.slice(0, length), second.slice(0, length))
  return order === 0 && first.length !== second.length ? undefined : order
}

const withoutZeros = (time: string) => (time.includes('.') ? time.replace(/0{1,9}$/, '').replace(/\.$/, '') : time)

/** By code points, as PostgreSQL does: JavaScript would put what lies beyond U+FFFF before U+E000. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  let at = 0
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at++
  if (at === length) return left.length - right.length
  return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at))
}

const rank = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit)

/** The first (`low`) or last day a date may mean; undefined for what is no date. */
export function dateBoundary(text: string, end: 'low' | 'high'): string | undefined {
  if (!DAY.test(text)) return undefined
  if (text.length === 10) return text
  if (end === 'low') return text + '-01-01'.slice(text.length - 4)
  const month = text.length === 4 ? '12' : text.slice(5)
  const days = daysInMonth(Number(text.slice(0, 4)), Number(month))
  return `${text.slice(0, 4)}-${month}-${days}`
}

/** The first or last millisecond a dateTime may mean; without a zone, in the zone where a day begins first or ends last. */
export function dateTimeBoundary(text: string, end: 'low' | 'high'): string | undefined {
  if (text.length <= 10) {
    const day = dateBoundary(text, end)
    if (day === undefined) return undefined
    return end === 'low' ? `${day}T00:00:00.000+14:00` : `${day}T23:59:59.999-12:00`
  }
  if (!INSTANT.test(text)) return undefined
  const zone = text.endsWith('Z') ? text.length - 1 : text.length - 6
  return text.slice(0, 11) + timeBoundary(text.slice(11, zone), end) + text.slice(zone)
}

/** The first or last millisecond a time may mean; undefined for what is no time. */
export function timeBoundary(text: string, end: 'low' | 'high'): string | undefined {
  if (!TIME.test(text)) return undefined
  if (text.length >= 12) return text
  return text + (end === 'low' ? '00:00:00.000' : '23:59:59.999').slice(text.length)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
}

/**
 * The least or greatest number that is written as this one when rounded: half of its last decimal away. JSON as it is
 * read does not tell 1 from 1.0, so a whole number counts as one with one decimal.
 */
export function decimalBoundary(value: number, end: 'low' | 'high'): number | undefined {
  const digits = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (digits === null) return undefined
  const decimals = Math.max(1, (digits[1]?.length ?? 0) - Number(digits[2] ?? 0))
  if (decimals > 30) return value
  const half = 0.5 * 10 ** -decimals
  return Number((end === 'low' ? value - half : value + half).toFixed(decimals + 1))
}
