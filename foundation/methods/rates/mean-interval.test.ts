import { describe, expect, it } from 'vitest'
import { meanInterval } from './mean-interval.ts'

describe('mean with Student t limits', () => {
  // Student, Biometrika 6 (1908) 1–25: additional sleep, drug 2 over drug 1. Limits: scipy 1.17.1, t.interval.
  it('of Student’s sleep data', () => {
    const seen = meanInterval.must([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])
    expect(seen.value).toBeCloseTo(1.58, 12)
    expect(seen.standardDeviation).toBeCloseTo(1.229995, 6)
    expect(seen.lower).toBeCloseTo(0.7001142, 6)
    expect(seen.upper).toBeCloseTo(2.4598858, 6)
  })

  it('needs two values', () => {
    expect(meanInterval([3])).toMatchObject({ reason: 'too-few' })
    expect(() => meanInterval.must([3, Number.NaN])).toThrow(RangeError)
  })

  it('has no width when nothing varies', () => {
    expect(meanInterval.must([4, 4, 4])).toMatchObject({ value: 4, lower: 4, upper: 4 })
  })
})
