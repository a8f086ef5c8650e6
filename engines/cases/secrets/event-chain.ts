import { createHash } from 'node:crypto'
import type { CaseEvent } from '../contract/running/case-event.ts'

/** Named, so that a later form can stand beside this one. */
const FORM = 'kangcheng-case-1'
const NOTHING_BEFORE = Buffer.alloc(32)

/**
 * The hash of an event in the log of its case: SHA-256 of a JSON array of the hash before it (hex; zeros before the first) and every
 * field, keys sorted. Whoever has the last hash of a case can prove that nothing in its log was changed, taken out or put in.
 */
export function chainHash(caseId: string, before: Buffer | undefined, event: CaseEvent): Buffer {
  const { seq, at, by, onBehalfOf = null, organisation, happening } = event
  const previous = (before ?? NOTHING_BEFORE).toString('hex')
  const text = `["${FORM}","${previous}","${caseId}",${seq},"${at}","${by}",${JSON.stringify(onBehalfOf)},${JSON.stringify(organisation)},${canonicalJson(happening)}]`
  return createHash('sha256').update(text).digest()
}

/** JSON with sorted keys: what PostgreSQL gives back of a jsonb is in another order, and is the same text here. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
  return `{${parts.join(',')}}`
}
