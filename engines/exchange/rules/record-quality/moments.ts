/** What a FHIR dateTime may mean, in milliseconds: a day lasts from its first moment to its last. */
export interface Moment {
  readonly low: number
  readonly high: number
}

const DATE_TIME = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/
const SECOND = 1_000
const HOUR = 3_600_000

/** Reads a date, dateTime or instant; `offset` (`+08:00`) where it names none. Undefined when it is none of these. */
export function readMoment(text: string, offset: string): Moment | undefined {
  const found = DATE_TIME.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, fraction, own] = found
  const ahead = hour !== undefined && own !== undefined ? own : offset
  const low =
    Date.UTC(
      Number(year),
      Number(month ?? 1) - 1,
      Number(day ?? 1),
      Number(hour ?? 0),
      Number(minute ?? 0),
      Number(second ?? 0),
    ) +
    Math.trunc(Number(fraction ?? 0) * SECOND) -
    offsetOf(ahead)
  if (Number.isNaN(low)) return undefined
  if (fraction !== undefined) return { low, high: low }
  if (second !== undefined) return { low, high: low + SECOND - 1 }
  if (hour !== undefined) return { low, high: low + 60 * SECOND - 1 }
  if (day !== undefined) return { low, high: low + 24 * HOUR - 1 }
  const next = month !== undefined ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)
  return { low, high: next - offsetOf(ahead) - 1 }
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const [hours = 0, minutes = 0] = text.slice(1).split(':').map(Number)
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60 * SECOND
}

/** A moment as it stands in FHIR, in the offset given. */
export function writeMoment(time: number, offset: string): string {
  return `${new Date(time + offsetOf(offset)).toISOString().slice(0, 19)}${offset}`
}
