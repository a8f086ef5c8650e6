import type { QualityEventKind, QualityStatus } from '../../contract/record-quality/index.ts'
import type { Found } from './examine.ts'

/** A finding as it stood before an examination. */
export interface Standing {
  readonly rule: string
  readonly about: string
  readonly status: QualityStatus
  readonly rulesVersion: number
}

/** What an examination means for one finding that was there. */
export interface Followed<Before extends Standing> {
  readonly before: Before
  readonly status: QualityStatus
  /** What goes into its history; nothing where it only goes on. */
  readonly event?: QualityEventKind
  readonly found?: Found
}

export interface Follow<Before extends Standing> {
  readonly opened: readonly Found[]
  readonly followed: readonly Followed<Before>[]
}

const keyOf = ({ rule, about }: { rule: string; about: string }) => `${rule} ${about}`

/** Points are deducted until somebody's reason was accepted, or the thing is mended. */
export function stands(status: QualityStatus): boolean {
  return status === 'open' || status === 'claimed' || status === 'awaiting'
}

/**
 * Joins what was found now with what was there: what people decided stays decided, what is no longer found is mended (or the rules are
 * others now), what comes back is opened again.
 */
export function followFindings<Before extends Standing>(
  before: readonly Before[],
  found: readonly Found[],
  rulesVersion: number,
): Follow<Before> {
  const now = new Map(found.map((one) => [keyOf(one), one]))
  const known = new Set(before.map(keyOf))
  return {
    opened: [...now.values()].filter((one) => !known.has(keyOf(one))),
    followed: before.map((one) => followOne(one, now.get(keyOf(one)), rulesVersion)),
  }
}

function followOne<Before extends Standing>(
  before: Before,
  found: Found | undefined,
  rulesVersion: number,
): Followed<Before> {
  const { status } = before
  if (found) {
    if (status === 'claimed') return { before, status: 'open', event: 'still-found', found }
    if (status === 'mended' || status === 'obsolete') return { before, status: 'open', event: 'returned', found }
    return { before, status, found }
  }
  if (!stands(status)) return { before, status }
  if (before.rulesVersion !== rulesVersion) return { before, status: 'obsolete', event: 'rule-changed' }
  return { before, status: 'mended', event: 'verified' }
}
