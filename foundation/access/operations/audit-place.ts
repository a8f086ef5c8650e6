import { readDay } from '@kangcheng/kernel'
import type { AuditPlace } from '../store/audit.ts'

/** Where a page of the book ended, as one word for the next request. */
export function writePlace(row: { day: string; at: string; organisation: string; seq: number }): string {
  return Buffer.from(JSON.stringify([row.day, row.at, row.organisation, row.seq])).toString('base64url')
}

/** What the columns hold; anything else was not written by us. */
const SLUG = /^[a-z0-9-]{1,80}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const LARGEST_SEQ = 2 ** 31 - 1

/** The place that such a word stands for; undefined where it was not written by us. */
export function readPlace(text: string): AuditPlace | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(place)) return undefined
    const [day, at, organisation, seq] = place
    if (typeof day !== 'string' || readDay(day) === undefined) return undefined
    if (typeof at !== 'string' || typeof organisation !== 'string' || !SLUG.test(organisation)) return undefined
    if (!Number.isInteger(seq) || seq < 1 || seq > LARGEST_SEQ) return undefined
    // As we write it; JavaScript reads years that PostgreSQL has no time for.
    const time = new Date(at)
    return MOMENT.test(at) && !Number.isNaN(time.getTime())
      ? { day, at: time, organisation, seq: Number(seq) }
      : undefined
  } catch {
    return undefined
  }
}
