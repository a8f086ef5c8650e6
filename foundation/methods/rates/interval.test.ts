import { describe, expect, it } from 'vitest'
import { upperProbability } from '../arguments.ts'
import { standardErrorFromLimits } from './interval.ts'

describe('limits', () => {
  it('give back the standard error they were made of', () => {
    expect(standardErrorFromLimits.must(58.04, 61.96)).toBeCloseTo(1, 12)
    expect(standardErrorFromLimits.must(5, 5)).toBe(0)
  })

  it('refuse to stand upside down or be missing', () => {
    expect(() => standardErrorFromLimits.must(2, 1)).toThrow(RangeError)
    expect(() => standardErrorFromLimits.must(Number.NaN, 1)).toThrow(RangeError)
  })

  it('split the rest of the confidence evenly', () => {
    expect(upperProbability(0.95)).toBe(0.975)
    for (const bad of [0, 1, 95, Number.NaN]) expect(() => upperProbability(bad)).toThrow(RangeError)
  })
})
