import { uuidV7 } from '@kangcheng/kernel'

const HOUR = 3_600_000

/** The first id that a message of this moment may have. */
export function firstIdAt(milliseconds: number): string {
  return uuidV7(milliseconds, new Uint8Array(10))
}

/** The last one. */
export function lastIdAt(milliseconds: number): string {
  return uuidV7(milliseconds, new Uint8Array(10).fill(0xff))
}

/** Between which ids the messages of a day (YYYY-MM-DD) stand, in whichever zone: a day is over first at +14, and last at -12. */
export function idsAround(day: string): { readonly from: string; readonly to: string } {
  const start = Date.parse(`${day}T00:00:00Z`)
  return { from: firstIdAt(Math.max(0, start - 15 * HOUR)), to: lastIdAt(start + 37 * HOUR) }
}
