import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isBase64Binary,
  isCode,
  isCurrency,
  isId,
  isInteger,
  isMimeType,
  isOid,
  isPositiveInt,
  isString,
  isUnsignedInt,
  isUri,
  isUuid,
} from './primitives.ts'

/** Texts of signs that matter, short and longer than the bound under which they are read sign by sign. */
const texts = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'Z', '9', ' ', '\n', '\t', '\u00a0', '中', '\u0000', '\u001f', '-', '=', '/')),
    fc.constantFrom(0, 200),
  )
  .map(([signs, more]) => `${signs.join('')}${'x'.repeat(more)}`)

describe('primitive types', () => {
  it('keep to the published expressions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what FHIR forbids.
        const isText = text !== '' && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)
        expect(isString(text)).toBe(isText)
        expect(isCode(text)).toBe(isText && /^[^\s]+(\s[^\s]+)*$/.test(text))
        expect(isUri(text)).toBe(isText && /^\S*$/.test(text))
        expect(isId(text)).toBe(/^[A-Za-z0-9\-.]{1,64}$/.test(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes as base64 what a computer writes, in lines or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(80), (bytes, width) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(isBase64Binary(text)).toBe(true)
        expect(isBase64Binary(`${text.slice(0, width)}\r\n${text.slice(width)}`)).toBe(true)
        expect(isBase64Binary(text.slice(1))).toBe(false)
      }),
    )
  })

  it.each(['', ' ', 'abc', 'ab=c', 'abc====', 'a===', 'ab-_', 'äbcd'])('refuses %j as base64', (text) => {
    expect(isBase64Binary(text)).toBe(false)
  })

  it('bounds a text by its length and refuses half a surrogate pair', () => {
    expect(isString('x'.repeat(1024 * 1024))).toBe(true)
    expect(isString('x'.repeat(1024 * 1024 + 1))).toBe(false)
    expect([isString('𠮷'), isString('\ud842'), isString(`${'x'.repeat(300)}\udfb7`)]).toEqual([true, false, false])
  })

  it('knows whole numbers and their bounds', () => {
    expect([2147483647, -2147483648, 0, -0].every(isInteger)).toBe(true)
    expect([2147483648, 1.5, Number.NaN, '1', null, 1e300].some(isInteger)).toBe(false)
    expect([isPositiveInt(1), isPositiveInt(0), isUnsignedInt(0), isUnsignedInt(-1)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('knows names of OIDs, UUIDs, formats and currencies by their shape', () => {
    expect(['urn:oid:1.2.156.112605', '1.2.3', 'urn:oid:3.1', 'urn:oid:1.02'].map(isOid)).toEqual([
      true,
      false,
      false,
      false,
    ])
    const uuid = 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'
    expect([uuid, uuid.toUpperCase(), uuid.slice(9)].map(isUuid)).toEqual([true, false, false])
    expect(['text/plain; charset=GB18030', 'json', 'a b', '/x'].map(isMimeType)).toEqual([true, true, false, false])
    expect(['CNY', 'cny', 'CNYX'].map(isCurrency)).toEqual([true, false, false])
  })

  it('reads a hostile text once', () => {
    const before = performance.now()
    expect(isOid(`urn:oid:1${'.1'.repeat(500_000)}x`)).toBe(false)
    expect(isCode(`${' a'.repeat(500_000)}  `)).toBe(false)
    expect(isMimeType(`a/b${' '.repeat(1_000_000)}`)).toBe(false)
    expect(isBase64Binary(`${' '.repeat(1_000_000)}a`)).toBe(false)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
