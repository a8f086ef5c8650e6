import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AuditRecord, canonicalDetail, canonicalRow, genesisHash } from './audit-chain.ts'
import { beginWalk, type ChainHead, endWalk, type StoredRow, stepWalk } from './verify-chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function chain(length: number): { rows: StoredRow[]; head: ChainHead } {
  const openingHash = genesisHash('gongyi-health', sha256)
  const rows: StoredRow[] = []
  let previousHash = openingHash
  for (let seq = 1; seq <= length; seq++) {
    const row: AuditRecord = {
      organisation: 'gongyi-health',
      organisationPath: '/gongyi-government/gongyi-health/',
      day: '2024-03-07',
      seq,
      id: `018e0000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
      at: `2024-03-07T08:00:${String(seq % 60).padStart(2, '0')}.000Z`,
      actor: null,
      channel: 'web',
      session: null,
      request: `r${seq}`,
      operation: 'indicators.show-plan',
      subject: 'plan/gongyi-2021-2025',
      permission: 'indicators.plan.read',
      purpose: 'planning',
      outcome: 'done',
      refusal: null,
      breakGlass: null,
      policyVersion: 'p1',
      detail: '{}',
      previousHash,
    }
    previousHash = sha256(canonicalRow(row))
    rows.push({ ...row, hash: previousHash })
  }
  return { rows, head: { seq: length, hash: previousHash, openingHash } }
}

function verify(rows: readonly StoredRow[], head: ChainHead) {
  const walked = rows
    .toSorted((a, b) => a.seq - b.seq)
    .reduce((walk, row) => stepWalk(walk, row, rows.length, sha256), beginWalk(head))
  return endWalk(walked)
}

const rehashed = (row: StoredRow): StoredRow => ({ ...row, hash: sha256(canonicalRow(row)) })

describe('a chain', () => {
  const { rows, head } = chain(9)
  const at = (seq: number) => rows[seq - 1] as StoredRow
  const renumbered = (row: StoredRow, seq: number) => ({ ...row, seq })

  it('is found whole', () => {
    expect(verify(rows, head)).toBeUndefined()
    expect(verify([], { seq: 0, hash: head.openingHash, openingHash: head.openingHash })).toBeUndefined()
  })

  it('shows any field changed, at its place', () => {
    const fields = Object.keys(at(5)).filter((field) => field !== 'seq')
    expect(fields).toHaveLength(20)
    for (const field of fields) {
      const tampered = rows.map((row) => (row.seq === 5 ? { ...row, [field]: 'other' } : row))
      expect(verify(tampered, head), field).toEqual({ seq: 5, kind: 'changed' })
    }
  })

  it('shows a change whose hash was made to fit', () => {
    const fitted = (seq: number) =>
      rows.map((row) => (row.seq === seq ? rehashed({ ...row, outcome: 'refused' }) : row))
    expect(verify(fitted(5), head)).toEqual({ seq: 5, kind: 'changed' })
    expect(verify(fitted(9), head)).toEqual({ seq: 9, kind: 'head' })
  })

  it('shows a row taken out, with and without closing the gap', () => {
    const without = rows.filter((row) => row.seq !== 4)
    expect(verify(without, head)).toEqual({ seq: 4, kind: 'removed' })
    const closed = without.map((row) => (row.seq > 4 ? renumbered(row, row.seq - 1) : row))
    expect(verify(closed, head)).toEqual({ seq: 4, kind: 'removed' })
    expect(verify(rows.slice(0, 7), head)).toEqual({ seq: 8, kind: 'removed' })
    expect(verify([], head)).toEqual({ seq: 1, kind: 'removed' })
  })

  it('shows rows that changed places', () => {
    const swapped = rows.map((row) => (row.seq === 3 ? renumbered(row, 6) : row.seq === 6 ? renumbered(row, 3) : row))
    expect(verify(swapped, head)).toEqual({ seq: 3, kind: 'reordered' })
  })

  it('shows a row put in, also with a right hash', () => {
    const forged = rehashed({ ...at(4), request: 'forged' })
    const pushed = [...rows.map((row) => (row.seq >= 4 ? renumbered(row, row.seq + 1) : row)), forged]
    expect(verify(pushed, head)).toEqual({ seq: 4, kind: 'inserted' })
    const behind = rehashed({ ...at(9), seq: 10, previousHash: head.hash })
    expect(verify([...rows, behind], head)).toEqual({ seq: 10, kind: 'inserted' })
  })

  it('shows a beginning that is not its own', () => {
    expect(verify(rows, { ...head, openingHash: sha256('elsewhere') })).toEqual({ seq: 1, kind: 'link' })
  })

  it('cannot show a tail cut off together with the head: that needs an anchor', () => {
    const cut = { ...head, seq: 7, hash: at(7).hash }
    expect(verify(rows.slice(0, 7), cut)).toBeUndefined()
  })
})

describe('canonical texts', () => {
  it('differ when any field does, wherever the signs between two fields fall', () => {
    const [row] = chain(1).rows
    if (!row) throw new Error('a row')
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const one = canonicalRow({ ...row, operation: a, subject: b })
        const two = canonicalRow({ ...row, operation: c, subject: d })
        expect(one === two).toBe(a === c && b === d)
      }),
    )
  })
  it('of details do not depend on the order of keys', () => {
    expect(canonicalDetail({ b: 1, a: 'x', c: null })).toBe('{"a":"x","b":1,"c":null}')
    expect(canonicalDetail({ c: null, b: 1, a: 'x' })).toBe('{"a":"x","b":1,"c":null}')
  })
})
