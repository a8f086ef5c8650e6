import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfWidth, readNumber } from './number.ts'

describe('a number as people type it', () => {
  it.each([
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['－3', -3],
    ['−3', -3],
    [' 1,234,567.8 ', 1234567.8],
    ['１，０００', 1000],
    ['.5', 0.5],
    ['1e3', 1000],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'number.empty'],
    ['　', 'number.empty'],
    ['NaN', 'number.not-a-number'],
    ['Infinity', 'number.not-a-number'],
    ['0x10', 'number.not-a-number'],
    ['12,34', 'number.not-a-number'],
    ['约12', 'number.not-a-number'],
    ['1.2.3', 'number.not-a-number'],
    ['1e400', 'number.too-large'],
    ['-1e400', 'number.too-large'],
  ])('%s is refused: %s', (text, code) => {
    const result = readNumber(text)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.refusal.code).toBe(code)
  })

  it('reads back every finite number, in either width', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (any) => {
        const value = any === 0 ? 0 : any // text has no minus zero
        expect(readNumber(String(value))).toEqual({ ok: true, value })
        const wide = String(value).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        expect(readNumber(wide)).toEqual({ ok: true, value })
      }),
    )
  })

  it('never answers with something that is not finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = readNumber(text)
        expect(result.ok ? Number.isFinite(result.value) : true).toBe(true)
      }),
    )
  })
})

it('leaves Chinese alone', () => {
  expect(halfWidth('（１００％）、健康　城市')).toBe('(100%)、健康 城市')
})
