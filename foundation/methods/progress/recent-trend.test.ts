import { describe, expect, it } from 'vitest'
import { recentProportionTrend, recentTrend } from './recent-trend.ts'

const around = (values: readonly number[], reach: number) =>
  values.map((value, index) => ({ period: 2020 + index, value, lower: value - reach, upper: value + reach }))

describe('recent trend by weighted slope', () => {
  it('of equal weights is slope² · Σ(x − x̄)² / SE²', () => {
    const seen = recentTrend.must(around([10, 11, 12, 13, 14], 1.96))
    expect(seen.chiSquare).toBeCloseTo(10, 10)
    expect(seen).toMatchObject({ trend: 'increasing', slopeSign: 1, significant: true })
  })

  it('needs more than 9.55', () => {
    expect(recentTrend.must(around([10, 11, 12, 13, 14], 2.1))).toMatchObject({
      trend: 'no-change',
      significant: false,
    })
  })

  it('may not hang on a single point', () => {
    const jump = around([10, 10, 10, 10, 30], 0.5)
    expect(recentTrend.must(jump).chiSquare).toBeGreaterThan(100)
    expect(recentTrend.must(jump)).toMatchObject({ trend: 'no-change', significant: false })
  })

  it('is no change on a level line', () => {
    expect(recentTrend.must(around([7, 7, 7, 7, 7], 1))).toMatchObject({
      trend: 'no-change',
      slopeSign: 0,
      chiSquare: 0,
    })
  })

  it('looks at the five most recent points, in any order', () => {
    const falling = around([1, 90, 80, 70, 60, 50], 1)
    expect(recentTrend.must(falling.toReversed()).trend).toBe('decreasing')
  })

  it('cannot be calculated on four points, on twins, or without spread', () => {
    const twins = around([1, 2, 3, 4, 5], 1).map((point) => ({ ...point, period: 2020 }))
    expect(recentTrend(around([1, 2, 3, 4], 1))).toMatchObject({ reason: 'too-few' })
    expect(recentTrend(twins)).toMatchObject({ reason: 'too-few' })
    expect(recentTrend(around([1, 2, 3, 4, 5], 0))).toMatchObject({ reason: 'undetermined' })
  })
})

describe('recent trend by counts', () => {
  const counts = (events: readonly number[], denominator: number) =>
    events.map((count, index) => ({ period: 2020 + index, count, denominator }))

  it('is the chi-square for linear trend', () => {
    // By hand: p = 0.3, Σ(x − x̄)(r − np) = 200, Σ n(x − x̄)² = 10,000: 200² / (0.21 · 10,000) = 19.0476.
    const seen = recentProportionTrend.must(counts([260, 280, 300, 320, 340], 1000))
    expect(seen.chiSquare).toBeCloseTo(19.047619, 6)
    expect(seen.trend).toBe('increasing')
  })

  it('cannot be calculated at 0 and at the whole', () => {
    expect(recentProportionTrend(counts([0, 1, 2, 3, 4], 10))).toMatchObject({ reason: 'undetermined' })
    expect(recentProportionTrend(counts([6, 7, 8, 9, 10], 10))).toMatchObject({ reason: 'undetermined' })
  })

  it('refuses counts that cannot be', () => {
    expect(() => recentProportionTrend.must(counts([-1, 1, 2, 3, 4], 10))).toThrow(RangeError)
  })
})
