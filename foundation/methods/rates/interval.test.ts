import { describe, expect, it } from 'vitest'
import { standardErrorFromLimits, upperProbability } from './interval.ts'

describe('limits', () => {
  it('give back the standard error they were made of', () => {
    expect(standardErrorFromLimits(58.04, 61.96)).toBeCloseTo(1, 12)
    expect(standardErrorFromLimits(5, 5)).toBe(0)
  })

  it('refuse to stand upside down or be missing', () => {
    expect(() => standardErrorFromLimits(2, 1)).toThrow(RangeError)
    expect(() => standardErrorFromLimits(Number.NaN, 1)).toThrow(RangeError)
  })

  it('split the rest of the confidence evenly', () => {
    expect(upperProbability(0.95)).toBe(0.975)
    for (const bad of [0, 1, 95, Number.NaN]) expect(() => upperProbability(bad)).toThrow(RangeError)
  })
})
