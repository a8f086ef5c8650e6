import type { AUDIT_FAULTS } from '../contract/audit.ts'
import { type AuditRecord, canonicalRow, type Sha256 } from './audit-chain.ts'

export type ChainFault = { readonly seq: number; readonly kind: (typeof AUDIT_FAULTS)[number] }
export type StoredRow = AuditRecord & { readonly hash: string }

/** What the head row of a chain says. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  /** What the first row continues from. */
  readonly openingHash: string
}

/** How far a walk along a chain has come. `fault` is the first bad place; after it nothing more is learnt. */
export interface Walk {
  readonly head: ChainHead
  readonly seq: number
  readonly hash: string
  readonly fault?: ChainFault
}

export function beginWalk(head: ChainHead): Walk {
  return { head, seq: 0, hash: head.openingHash }
}

/** One step: the next row by number. Rows may come in portions of any size. */
export function stepWalk(walk: Walk, row: StoredRow, rows: number, sha256: Sha256): Walk {
  if (walk.fault) return walk
  const expected = walk.seq + 1
  if (row.seq > expected) return { ...walk, fault: { seq: expected, kind: 'removed' } }
  if (row.seq > walk.head.seq) return { ...walk, fault: { seq: row.seq, kind: 'inserted' } }
  if (sha256(canonicalRow(row)) !== row.hash) return { ...walk, fault: misplaced(row, rows, walk.head, sha256) }
  if (row.previousHash !== walk.hash) return { ...walk, fault: brokenLink(walk) }
  return { ...walk, seq: row.seq, hash: row.hash }
}

/** The end of a walk: rows missing at the end, or a head that does not belong to the last row. */
export function endWalk(walk: Walk): ChainFault | undefined {
  if (walk.fault) return walk.fault
  if (walk.seq < walk.head.seq) return { seq: walk.seq + 1, kind: 'removed' }
  return walk.hash === walk.head.hash ? undefined : { seq: walk.seq, kind: 'head' }
}

/** The row itself is sound, so the one before it is not what it was: changed, with a hash made to fit. */
function brokenLink(walk: Walk): ChainFault {
  return walk.seq === 0 ? { seq: 1, kind: 'link' } : { seq: walk.seq, kind: 'changed' }
}

/**
 * A row whose hash is right under another number has been moved: swapped, pushed on by a row put in before it,
 * or pulled up over a row taken out.
 * A row right under no number has been changed.
 */
function misplaced(row: StoredRow, rows: number, head: ChainHead, sha256: Sha256): ChainFault {
  for (let seq = 1; seq <= Math.max(rows, head.seq); seq++) {
    if (seq !== row.seq && sha256(canonicalRow({ ...row, seq })) === row.hash) {
      if (rows > head.seq) return { seq: Math.min(seq, row.seq), kind: 'inserted' }
      return { seq: row.seq, kind: rows < head.seq ? 'removed' : 'reordered' }
    }
  }
  return { seq: row.seq, kind: 'changed' }
}
