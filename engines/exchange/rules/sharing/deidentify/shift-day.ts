import { addDays, readDay } from '@kangcheng/kernel'

/**
 * A number of days between −most and +most, decided by the digest of a person (four bytes or more): the same for all dates of
 * that person, so that what lies between them stays as it is.
 */
export function shiftOf(digest: Uint8Array, most: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = digest
  const number = a * 0x1000000 + b * 0x10000 + c * 0x100 + d
  return Math.floor((number / 0x1_0000_0000) * (2 * most + 1)) - most
}

/** A day, or a moment with its day, moved by whole days; the time of the day stays. Undefined for what has no whole day. */
export function shiftDay(text: string, days: number): string | undefined {
  const day = readDay(text.slice(0, 10))
  if (day === undefined || !/^(T.*)?$/.test(text.slice(10))) return undefined
  return addDays(day, days) + text.slice(10)
}
