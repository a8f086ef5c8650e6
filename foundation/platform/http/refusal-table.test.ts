import { describe, expect, it } from 'vitest'
import { PLATFORM_REFUSALS, platformRefusals } from './platform-refusals.ts'
import { defineRefusals, mergeRefusals, sayRefusal } from './refusal-table.ts'

describe('refusal tables', () => {
  it('has words in both languages and an error status for every code of the platform', () => {
    for (const code of PLATFORM_REFUSALS) {
      const { status, words } = platformRefusals[code]
      expect(status).toBeGreaterThanOrEqual(400)
      expect(words.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(words.en).toMatch(/^[A-Z][\p{ASCII}…]*\.$/u)
      // Both languages speak of the same details.
      expect(words.zh.match(/\{\w+\}/g)).toEqual(words.en.match(/\{\w+\}/g))
    }
    expect(Object.keys(platformRefusals).toSorted()).toEqual([...PLATFORM_REFUSALS].toSorted())
  })

  it('fills in details, ignores unknown ones and shows missing ones', () => {
    const entry = { status: 400, words: { zh: '第 {row} 行：{problem}', en: 'Row {row}: {problem}' } }
    expect(sayRefusal(entry, { row: 3, other: 1 })).toEqual({ zh: '第 3 行：…', en: 'Row 3: …' })
    expect(sayRefusal(entry, { row: '{problem}', problem: null }).en).toBe('Row {problem}: …')
  })

  it('does not let two tables explain one code', () => {
    const table = defineRefusals<'a.b'>()({ 'a.b': { status: 400, words: { zh: '甲', en: 'A' } } })
    expect(() => mergeRefusals([table, table])).toThrow('a.b')
    expect(mergeRefusals([table, platformRefusals])['a.b']).toBe(table['a.b'])
  })

  it('asks for every code and no other, by type', () => {
    const define = defineRefusals<'a.b' | 'a.c'>()
    const words = { zh: '甲', en: 'A' }
    // @ts-expect-error a.c is missing
    define({ 'a.b': { status: 400, words } })
    // @ts-expect-error a.d is no code
    define({ 'a.b': { status: 400, words }, 'a.c': { status: 400, words }, 'a.d': { status: 400, words } })
  })
})
