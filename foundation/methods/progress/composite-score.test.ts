import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minMaxScore, weightedScore } from './composite-score.ts'

describe('min–max score', () => {
  it('runs from worst to best, either way round, and stops there', () => {
    expect([5, 7.5, 10, 4, 11].map((value) => minMaxScore.must(value, 5, 10))).toEqual([0, 50, 100, 0, 100])
    expect([10, 7.5, 5, 11, 4].map((value) => minMaxScore.must(value, 10, 5))).toEqual([0, 50, 100, 0, 100])
  })

  it('refuses equal bounds and numbers that are none', () => {
    expect(() => minMaxScore.must(1, 5, 5)).toThrow(RangeError)
    expect(() => minMaxScore.must(Number.NaN, 0, 1)).toThrow(RangeError)
  })
})

describe('weighted score', () => {
  it('passes over what is missing', () => {
    expect(weightedScore.must([{ score: 80, weight: 0.3 }, { weight: 0.5 }, { score: 20, weight: 0.1 }])).toBeCloseTo(
      65,
      12,
    )
    expect(weightedScore([{ weight: 1 }])).toMatchObject({ reason: 'incomplete' })
    expect(weightedScore([{ score: 50, weight: 0 }])).toMatchObject({ reason: 'incomplete' })
    expect(() => weightedScore.must([{ score: 50, weight: -1 }])).toThrow(RangeError)
  })

  it('stays within its scores and rises with each of them', () => {
    const part = fc.record({
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      weight: fc.double({ min: 0.001, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(7), (parts, which) => {
        const total = weightedScore.must(parts)
        const scores = parts.map(({ score }) => score)
        expect(total).toBeGreaterThanOrEqual(Math.min(...scores))
        expect(total).toBeLessThanOrEqual(Math.max(...scores))
        const raised = parts.map((one, index) => (index === which ? { ...one, score: 100 } : one))
        expect(weightedScore.must(raised)).toBeGreaterThanOrEqual(total - 1e-9)
      }),
    )
  })
})
