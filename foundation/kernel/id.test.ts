import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidV7 } from './id.ts'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('an id', () => {
  // RFC 9562, appendix A.6: time 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
  it('is the one the standard prints', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(uuidV7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })
    fc.assert(
      fc.property(time, time, random, random, (first, second, a, b) => {
        fc.pre(first < second)
        expect(uuidV7(first, a) < uuidV7(second, b)).toBe(true)
      }),
    )
  })

  it('wants ten random bytes', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError)
  })
})
