import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../not-calculable.ts'
import { linearProjection } from './linear-projection.ts'

describe('linear projection', () => {
  // Limits: scipy 1.17.1, linregress and t.ppf on these five points.
  const five = [79.5, 79.9, 80.6, 80.8, 81.5].map((y, index) => ({ x: 2020.5 + index, y }))

  it('of five years: slope 0.49, 82.42 in 2026.5 with its prediction interval', () => {
    const seen = linearProjection.must(five, 2026.5)
    expect(seen.slope).toBeCloseTo(0.49, 12)
    expect(seen.value).toBeCloseTo(82.42, 10)
    expect(seen.lower).toBeCloseTo(81.725672, 6)
    expect(seen.upper).toBeCloseTo(83.114328, 6)
    expect(seen.n).toBe(5)
  })

  it('has no limits on two points and no line on one', () => {
    expect(linearProjection.must(five.slice(0, 2), 2022.5)).toEqual({
      value: expect.closeTo(80.3, 10),
      slope: expect.closeTo(0.4, 10),
      n: 2,
    })
    const above = [1, 2].map((y) => ({ x: 1, y }))
    for (const points of [five.slice(0, 1), [], above]) {
      expect(linearProjection(points, 2022.5)).toMatchObject({ reason: 'too-few' })
    }
  })

  it('has no width on a straight line', () => {
    const seen = linearProjection.must(
      [1, 2, 3, 4].map((x) => ({ x, y: 3 * x })),
      10,
    )
    expect(seen.value).toBeCloseTo(30, 12)
    expect((seen.upper ?? 1) - (seen.lower ?? 0)).toBeCloseTo(0, 10)
  })

  it('keeps its digits far from the origin', () => {
    const far = [1, 2, 4, 7].map((x) => ({ x: x + 1e9, y: x * 2 + 1e9 }))
    expect(linearProjection.must(far, 1e9 + 10).value).toBeCloseTo(1e9 + 20, 5)
  })

  it('moves with the data: shifted, scaled, in any order', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -500, max: 500 }) }),
      { minLength: 3, maxLength: 12 },
    )
    fc.assert(
      fc.property(points, fc.integer({ min: -50, max: 50 }), (given, at) => {
        const seen = linearProjection(given, at)
        const moved = linearProjection(
          given.toReversed().map(({ x, y }) => ({ x: x + 2000, y: 2 * y + 7 })),
          at + 2000,
        )
        if (!isCalculated(seen) || !isCalculated(moved)) return
        expect(moved.value).toBeCloseTo(2 * seen.value + 7, 6)
        expect(moved.upper).toBeCloseTo(2 * (seen.upper ?? 0) + 7, 5)
      }),
    )
  })

  it('refuses numbers that are none', () => {
    expect(() => linearProjection.must(five, Number.NaN)).toThrow(RangeError)
    expect(() => linearProjection.must([{ x: 1, y: Number.POSITIVE_INFINITY }], 2)).toThrow(RangeError)
    expect(() => linearProjection.must(five, 2025, 95)).toThrow(RangeError)
  })
})
