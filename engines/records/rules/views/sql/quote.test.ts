import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedKey, quotedName, quotedText } from './quote.ts'

describe('quotedName', () => {
  it('doubles its quotes', () => {
    expect(quotedName('a"; DROP TABLE x; --')).toBe('"a""; DROP TABLE x; --"')
  })

  it.each(['', 'a\0', '中'.repeat(22), 'a'.repeat(64), '𠮷'.repeat(16)])('refuses %j', (name) => {
    expect(() => quotedName(name)).toThrow(RangeError)
  })

  it('takes 63 bytes', () => {
    expect(quotedName('中'.repeat(21))).toBe(`"${'中'.repeat(21)}"`)
  })
})

describe('quotedText', () => {
  it.each([
    ["it's", "'it''s'"],
    ["\\'; DROP", " E'\\\\''; DROP'"],
    ['', "''"],
  ])('%j', (text, sql) => {
    expect(quotedText(text)).toBe(sql)
  })

  it('never ends before its end', () => {
    const signs = fc.constantFrom("'", '\\', 'a', ';', '-', '\n', '"', '$')
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        const inner = quotedText(text)
          .trim()
          .replace(/^E?'|'$/g, '')
        expect(inner.replaceAll("''", '')).not.toContain("'")
        expect(inner.replaceAll("''", "'").replaceAll('\\\\', '\\')).toBe(text)
      }),
    )
  })

  it('refuses NUL', () => {
    expect(() => quotedText('\0')).toThrow(RangeError)
  })
})

it('quotedKey is a string of jsonpath', () => {
  expect(quotedKey('a"\\b')).toBe('"a\\"\\\\b"')
})
