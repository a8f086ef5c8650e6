const TIME =
  /^(\d{4})-?(?:(\d\d)-?(?:(\d\d)(?:[T ]?(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.:]\d{1,6})?)?)?)?)?)?(Z|[+-]\d\d:?\d\d)?$/

/** Documents of China that name no zone mean its one time. */
const CHINA = '+08:00'

/**
 * TS of HL7 version 3, or DT15 of WS/T 363 (`20261122T093000`), as a FHIR dateTime: `2026`, `2026-11`, `2026-11-22`,
 * `2026-11-22T09:30:00+08:00`. Undefined where it is no moment of the calendar. Programs also write hyphens and colons.
 */
export function fhirDateTime(text: string | undefined): string | undefined {
  const found = text === undefined ? null : TIME.exec(text.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute = '00', second = '00', zone] = found
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (!isDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = zone === undefined ? CHINA : zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  if (offset !== 'Z' && (Number(offset.slice(1, 3)) > 13 || Number(offset.slice(4)) > 59)) return undefined
  return `${date}T${hour}:${minute}:${second}${offset}`
}

/** The day, month or year alone. */
export function fhirDate(text: string | undefined): string | undefined {
  return fhirDateTime(text)?.slice(0, 10)
}

/** A FHIR date or dateTime as TS: digits alone, the zone behind where there is one. */
export function hl7Time(text: string): string {
  const [date = '', time] = text.split('T')
  const day = date.replaceAll('-', '')
  if (time === undefined) return day
  const [clock = '', zone = ''] = time.split(/(?=[Z+-])/)
  return `${day}${clock.replaceAll(':', '').slice(0, 6)}${zone === 'Z' ? '+0000' : zone.replace(':', '')}`
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}
