/** A point in time as HL7 version 2 writes it (data type DTM), or as FHIR and ISO 8601 do. */
const FORM =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(\.\d{1,9})?)?)?)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** As people type dates: 1958-3-7, 1958/3/7, 1958.3.7, 1958年3月7日, each with a time behind it or not. */
const TYPED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for what is no date. A time behind it is left out. */
export function fhirDate(text: string): string | undefined {
  const found = FORM.exec(text.trim())
  return found ? dateOf(found) : undefined
}

/** A dateTime of FHIR: with a time it has a zone, `zone` where none is written; undefined for what is none. */
export function fhirDateTime(text: string, zone: string): string | undefined {
  const found = FORM.exec(text.trim())
  const date = found ? dateOf(found) : undefined
  if (!found || date === undefined) return undefined
  const hour = found[4]
  if (hour === undefined) return date
  const [, , , , , minute, second = '00', fraction = '', given] = found
  const offset = given === undefined ? zone : given === 'Z' ? given : `${given.slice(0, 3)}:${given.slice(-2)}`
  return `${date}T${hour}:${minute}:${second}${fraction}${offset}`
}

/** A dateTime with a time, so many minutes later and in its own zone; undefined for a day alone. */
export function minutesLater(moment: string, minutes: number): string | undefined {
  const zone = /T.*?(Z|[+-]\d\d:\d\d)$/.exec(moment)?.[1]
  const start = Date.parse(moment)
  if (zone === undefined || Number.isNaN(start)) return undefined
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)))
  const local = start + (offset + minutes) * 60_000
  return new Date(local).toISOString().slice(0, 19) + zone
}

/** Brings what people type into the form of {@link fhirDate}; anything else stays as it is. */
export function typedMoment(text: string): string {
  const found = TYPED.exec(text.trim())
  if (!found) return text
  const [, year, month = '', day = '', hour, minute, second = '00'] = found
  const date = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`
  return hour === undefined ? date : `${date}${hour.padStart(2, '0')}${minute}${second}`
}

function dateOf(found: RegExpExecArray): string | undefined {
  const year = found[1] as string
  const month = found[2]
  const day = found[3]
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1)) || !isTime(found)) return undefined
  if (month === undefined) return year
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
  return year >= 1 && day >= 1 && day <= last
}

function isTime([, , , , hour = '0', minute = '0', second = '0', , zone]: RegExpExecArray): boolean {
  const isZone = zone === undefined || zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(-2)) < 60)
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && isZone
}
