import { describe, expect, it } from 'vitest'
import type { CodeList } from '../../contract/terminology.ts'
import { codeListFaults, systemOfList } from './code-list.ts'

const list: CodeList = {
  url: 'urn:x',
  version: '1',
  name: 'Invented',
  title: { zh: '虚构代码' },
  source: { title: '虚构标准', date: '2026', status: 'unverified' },
  concepts: [
    { code: '1', name: '甲', en: 'First' },
    { code: '11', name: '乙', parent: '1' },
  ],
  examples: [
    { code: '1', name: '甲' },
    { code: '2', name: null },
  ],
}
const messages = (change: Partial<CodeList>) =>
  codeListFaults({ ...list, ...change }).map(({ pointer, message }) => `${pointer} ${message}`)

describe('a code list of a pack', () => {
  it('is a code system that says where it comes from', () => {
    expect(codeListFaults(list)).toEqual([])
    const system = systemOfList(list)
    expect(system.copyright).toBe('虚构标准，2026，尚未与正式文本核对')
    expect(system.concepts.get('1')?.designations).toEqual([{ value: 'First', language: 'en' }])
  })

  it('is short: the table of a classification does not belong in a pack', () => {
    const many = Array.from({ length: 301 }, (_, index) => ({ code: `Z${index}`, name: '虚构' }))
    expect(messages({ concepts: many })[0]).toMatch(/^\/concepts has 301 concepts; .* at most 300/)
    expect(messages({ concepts: [...many.slice(0, 298), ...list.concepts] })).toEqual([])
  })

  it('has each code once, parents that are there, and examples that hold', () => {
    expect(messages({ concepts: [...list.concepts, { code: '1', name: '丙' }] })[0]).toBe(
      '/concepts/2/code 1 stands twice',
    )
    expect(messages({ concepts: [...list.concepts, { code: '3', name: '丙', parent: '4' }] })[0]).toBe(
      '/concepts/2/parent 4 is no concept of this list',
    )
    expect(
      messages({
        examples: [
          { code: '1', name: '乙' },
          { code: '11', name: null },
        ],
      }),
    ).toEqual(['/examples/0 expects 1 to be 乙, and it is 甲', '/examples/1 expects 11 to be no code, and it is 乙'])
  })
})
