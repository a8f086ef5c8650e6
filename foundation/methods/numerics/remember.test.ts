import { describe, expect, it } from 'vitest'
import { notCalculable } from '../not-calculable.ts'
import { remember } from './remember.ts'

describe('a remembered function', () => {
  it('computes once for each pair', () => {
    let asked = 0
    const times = remember((a, b) => {
      asked++
      return a * b
    })
    expect([times(2, 3), times(3, 2), times(2, 3), times(2, 3)]).toEqual([6, 6, 6, 6])
    expect(asked).toBe(2)
  })

  it('goes on being right after forgetting, and does not remember a failure', () => {
    let asked = 0
    const sum = remember((a, b) => {
      asked++
      if (b < 0) notCalculable('outside-range', 'negative')
      return a + b
    })
    for (let n = 0; n < 10_001; n++) expect(sum(n, 1)).toBe(n + 1)
    expect(sum(0, 1)).toBe(1)
    expect(asked).toBe(10_002)
    expect(() => sum(1, -1)).toThrow(RangeError)
    expect(() => sum(1, -1)).toThrow(RangeError)
  })
})
