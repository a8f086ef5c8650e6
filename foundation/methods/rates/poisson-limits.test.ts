import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byar, exactPoisson } from './poisson-limits.ts'

describe('exact Poisson limits', () => {
  // Garwood, Biometrika 28 (1936), as reprinted in Breslow & Day II (1987), table 2.11.
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [2, 0.242, 7.22],
    [5, 1.62, 11.67],
    [9, 4.12, 17.08],
  ])('of %s events', (events, lower, upper) => {
    expect(exactPoisson.must(events).lower).toBeCloseTo(lower, lower < 1 ? 3 : 2)
    expect(exactPoisson.must(events).upper).toBeCloseTo(upper, 2)
  })
})

describe("Byar's limits", () => {
  it('follow the exact ones closely from ten events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), (events) => {
        expect(byar.must(events).lower / exactPoisson.must(events).lower).toBeCloseTo(1, 2)
        expect(byar.must(events).upper / exactPoisson.must(events).upper).toBeCloseTo(1, 2)
      }),
      { numRuns: 30 },
    )
  })

  it('of a count next to nothing are those of nothing', () => {
    for (const few of [1e-12, 1e-9, 1e-7]) {
      expect(exactPoisson.must(few)).toMatchObject({ lower: 0, upper: expect.closeTo(exactPoisson.must(0).upper, 6) })
    }
  })

  it('never fall below 0, and hold at no events', () => {
    expect(byar.must(0).lower).toBe(0)
    expect(byar.must(0).upper).toBeCloseTo(3.66, 1)
    expect(byar.must(1, 0.998).lower).toBe(0)
  })

  it('refuse a negative count', () => {
    expect(() => byar.must(-1)).toThrow(RangeError)
    expect(() => exactPoisson.must(Number.NaN)).toThrow(RangeError)
  })
})
