import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../contract/index.ts'
import { mayAttach } from './attach.ts'

const file = (sha256: string, more: Partial<Evidence> = {}): Evidence => ({
  id: sha256,
  fileName: `${sha256}.pdf`,
  mediaType: 'application/pdf',
  size: 100,
  sha256,
  scanState: 'clean',
  attachedAt: '2026-03-01T00:00:00.000Z',
  attachedBy: 'somebody',
  cited: false,
  ...more,
})
const withdrawn = { withdrawn: { at: '2026-03-02T00:00:00.000Z', by: 'somebody', reason: '有误' } }
const LIMITS = { files: 2, bytes: 250 }
const code = (all: Evidence[], wanted: Evidence) => {
  const decided = mayAttach(all, wanted, LIMITS)
  return decided.ok ? 'taken' : decided.refusal.code
}

describe('one more file', () => {
  it('is said when it is there already, and may prove another figure too', () => {
    expect(mayAttach([file('a')], file('a'), LIMITS)).toMatchObject({
      refusal: { code: 'evidence.already-there', details: { fileName: 'a.pdf' } },
    })
    expect(code([file('a')], file('a', { indicator: 'life-expectancy' }))).toBe('taken')
    expect(code([file('a', withdrawn)], file('a'))).toBe('taken')
  })

  it('finds the room that those present leave', () => {
    expect(code([file('a'), file('b')], file('c'))).toBe('evidence.too-many')
    expect(code([file('a'), file('b', withdrawn)], file('c'))).toBe('taken')
    expect(code([file('a')], file('c', { size: 151 }))).toBe('evidence.too-large-together')
    expect(code([file('a')], file('c', { size: 150 }))).toBe('taken')
  })
})
