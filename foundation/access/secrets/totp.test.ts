import { describe, expect, it } from 'vitest'
import { findStep, stepAt, totpCode } from './totp.ts'

/** RFC 6238 appendix B, SHA-1; its codes of eight digits end in those of six. */
const SECRET = Buffer.from('12345678901234567890')
const VECTORS = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const

describe('time-based codes', () => {
  it.each(VECTORS)('at %i s are those of the standard', (seconds, code) => {
    expect(totpCode(SECRET, stepAt(new Date(seconds * 1000)))).toBe(code.slice(-6))
  })

  it('are taken one step early or late, and no more', () => {
    const moment = new Date(1111111109_000)
    const now = stepAt(moment)
    for (const [steps, found] of [
      [-2, undefined],
      [-1, now - 1],
      [0, now],
      [1, now + 1],
      [2, undefined],
    ] as const)
      expect([steps, findStep(SECRET, totpCode(SECRET, now + steps), moment, 0)]).toEqual([steps, found])
  })

  it('are spent with all before them', () => {
    const moment = new Date(1111111109_000)
    const now = stepAt(moment)
    expect(findStep(SECRET, totpCode(SECRET, now), moment, now)).toBeUndefined()
    expect(findStep(SECRET, totpCode(SECRET, now - 1), moment, now)).toBeUndefined()
    expect(findStep(SECRET, totpCode(SECRET, now + 1), moment, now)).toBe(now + 1)
  })
})
