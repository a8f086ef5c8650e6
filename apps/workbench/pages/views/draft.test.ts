import type { ViewVersion } from '@kangcheng/records/contract'
import { describe, expect, it } from 'vitest'
import { beginDraft, isNamed, isUnsaved, readDefinition } from './draft.ts'

const kept = (version: number, title: string): ViewVersion => ({
  code: 'patient-list',
  version,
  title,
  resource: 'Patient',
  savedAt: '2026-03-01T00:00:00.000Z',
  savedBy: '测试员',
  definition: { name: `v${version}` },
})
const VERSIONS = [kept(3, '居民一览'), kept(2, '居民'), kept(1, '居民')]

describe('a draft', () => {
  it('begins with the newest version, on top of itself', () => {
    expect(beginDraft(VERSIONS)).toMatchObject({ shown: 3, base: 3, text: '{\n  "name": "v3"\n}' })
  })

  it('of an older version keeps the name of today, and goes on top of the newest', () => {
    const began = beginDraft(VERSIONS, 1)
    expect(began).toMatchObject({ shown: 1, base: 3, title: '居民一览', text: '{\n  "name": "v1"\n}' })
  })

  it('of no version begins with the example, for a first version', () => {
    expect(beginDraft([])).toMatchObject({ code: '', title: '', shown: 0, base: 0 })
    expect(readDefinition(beginDraft([]).text)).toMatchObject({ ok: true, value: { resource: 'Patient' } })
  })

  it('is unsaved as long as its text, name or code differ', () => {
    const began = beginDraft(VERSIONS)
    expect(isUnsaved({ ...began }, began)).toBe(false)
    for (const part of ['text', 'title', 'code'])
      expect(isUnsaved({ ...began, [part]: `${began.text} ` }, began)).toBe(true)
  })
})

describe('a name', () => {
  it('is a code in lower case, and a title', () => {
    const draft = beginDraft(VERSIONS)
    expect(isNamed(draft)).toBe(true)
    for (const code of ['', 'Patients', 'a--b', '-a', '居民']) expect(isNamed({ ...draft, code })).toBe(false)
    expect(isNamed({ ...draft, title: ' ' })).toBe(false)
  })
})

describe('the text of a definition', () => {
  it('is an object in JSON', () => {
    expect(readDefinition('{"name":"a"}')).toEqual({ ok: true, value: { name: 'a' } })
    expect(readDefinition('[1]')).toEqual({ ok: false, line: 1 })
  })

  it('that is no JSON is told with the line', () => {
    expect(readDefinition('{\n  "name": x\n}')).toEqual({ ok: false, line: 2 })
    expect(readDefinition('{\n  "name": 1\n')).toEqual({ ok: false, line: 3 })
  })
})
