import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned, looksSigned } from './is-signed.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const second = (away = 0) => String(NOW / 1000 + away)
/** As any library does. */
function sign(secret: string, timestamp: string, bytes: Uint8Array): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(bytes).digest('hex')}`
}
const pushed = (secret: string, away: number, bytes: Uint8Array = Buffer.from('MSH|')) => ({
  timestamp: second(away),
  signature: sign(secret, second(away), bytes),
  bytes,
})

describe('what was pushed', () => {
  it('is signed by either of two secrets, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('old', 'new'), (bytes, secret) => {
        expect(isSigned(pushed(secret, 0, bytes), ['old', 'new'], NOW)).toBe(true)
      }),
    )
  })

  it('does not look signed before its body is read where the moment or the form is another', () => {
    const { timestamp, signature } = pushed('one', 0)
    expect(looksSigned({ timestamp, signature }, NOW)).toBe(true)
    expect(looksSigned(pushed('one', 301), NOW)).toBe(false)
    for (const other of [undefined, '', 'v1=', `${signature}0`, signature.replace('v1', 'v2'), signature.toUpperCase()])
      expect(looksSigned({ timestamp, signature: other }, NOW)).toBe(false)
    expect(looksSigned({ timestamp: undefined, signature }, NOW)).toBe(false)
  })

  it('is not signed by another secret, by none, or with another byte', () => {
    const push = pushed('one', 0)
    expect(isSigned(push, ['two'], NOW)).toBe(false)
    expect(isSigned(push, [], NOW)).toBe(false)
    expect(isSigned({ ...push, bytes: Buffer.from('MSH^') }, ['one'], NOW)).toBe(false)
    expect(isSigned({ ...push, signature: push.signature.slice(3) }, ['one'], NOW)).toBe(false)
    expect(isSigned({ ...push, signature: undefined }, ['one'], NOW)).toBe(false)
  })

  it.each([
    [0, true],
    [-300, true],
    [300, true],
    [-301, false],
    [301, false],
  ])('%i seconds away: %s', (away, expected) => {
    expect(isSigned(pushed('one', away), ['one'], NOW)).toBe(expected)
  })

  it.each(['', ' ', '1e9', '-1', 'NaN', '99999999999999999999'])('at no moment (%j) is not', (timestamp) => {
    const bytes = Buffer.from('MSH|')
    expect(isSigned({ timestamp, signature: sign('one', timestamp, bytes), bytes }, ['one'], NOW)).toBe(false)
  })
})
