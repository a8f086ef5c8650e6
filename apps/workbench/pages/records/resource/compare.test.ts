import { describe, expect, it } from 'vitest'
import { differences } from './compare.ts'

describe('differences', () => {
  it('names each place by its path, with what stood and what stands there', () => {
    const before = { resourceType: 'Patient', gender: 'male', name: [{ text: '李明' }], active: true }
    const after = {
      resourceType: 'Patient',
      gender: 'female',
      name: [{ text: '李明', use: 'official' }],
      birthDate: '1990',
    }
    expect(differences(before, after)).toEqual([
      { path: 'gender', kind: 'changed', before: 'male', after: 'female' },
      { path: 'name[0].use', kind: 'added', after: 'official' },
      { path: 'active', kind: 'removed', before: 'true' },
      { path: 'birthDate', kind: 'added', after: '1990' },
    ])
  })
  it('sees one element put before the others as one that was added', () => {
    const phone = (value: string) => ({ system: 'phone', value })
    const before = { telecom: [phone('1'), phone('2')] }
    expect(differences(before, { telecom: [phone('0'), phone('1'), phone('2')] })).toEqual([
      { path: 'telecom[0]', kind: 'added', after: expect.stringContaining('"0"') },
    ])
    expect(differences(before, { telecom: [phone('2')] })).toMatchObject([{ path: 'telecom[0]', kind: 'removed' }])
    expect(differences(before, { telecom: [phone('1'), phone('3')] })).toEqual([
      { path: 'telecom[1].value', kind: 'changed', before: '2', after: '3' },
    ])
  })
  it('leaves out what the server counts up, and nothing else', () => {
    const meta = (versionId: string) => ({ meta: { versionId, lastUpdated: versionId, source: 'a' } })
    expect(differences(meta('1'), meta('2'))).toEqual([])
    expect(differences({ meta: { source: 'a' } }, { meta: { source: 'b' } })).toHaveLength(1)
  })
  it('survives what is deep, long, or of another kind', () => {
    const nested = (depth: number, end: unknown): unknown => (depth === 0 ? end : { a: nested(depth - 1, end) })
    expect(differences(nested(60, 1), nested(60, 2))).toHaveLength(1)
    const list = (end: number) => ({ a: [...Array(1_000).keys(), end] })
    expect(differences(list(1), list(2))).toHaveLength(1)
    expect(differences({ a: [1] }, { a: { b: 1 } })).toMatchObject([{ path: 'a', kind: 'changed' }])
    expect(differences({ a: null }, { a: 0 })).toMatchObject([{ before: 'null', after: '0' }])
  })
})
