import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crudeRate } from './crude-rate.ts'
import { byar, exactPoisson } from './poisson-limits.ts'

describe('crude rate', () => {
  it('scales the count and its limits', () => {
    const one = crudeRate.must(1, 9600, 100_000)
    expect(one.method).toBe('exact')
    expect(one.value).toBeCloseTo(10.4167, 4)
    expect(one.lower).toBeCloseTo((exactPoisson.must(1).lower / 9600) * 100_000, 10)
  })

  it('passes to Byar at ten events', () => {
    expect(crudeRate.must(9.99, 1000, 1000).method).toBe('exact')
    const ten = crudeRate.must(10, 1000, 1000)
    expect(ten).toEqual({ ...byar(10), method: 'byar' })
  })

  it('grows with the events and keeps its limits around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (events) => {
        const rate = crudeRate.must(events, 1000, 1000)
        expect(rate.lower).toBeLessThanOrEqual(rate.value)
        expect(rate.upper).toBeGreaterThan(rate.value)
        expect(crudeRate.must(events + 1, 1000, 1000).value).toBeGreaterThan(rate.value)
      }),
    )
  })

  it('refuses persons and multipliers that cannot be', () => {
    for (const [events, persons, multiplier] of [
      [1, 0, 1],
      [1, 1, 0],
      [-1, 1, 1],
      [1, Number.NaN, 1],
      [0, 5e-324, 1],
    ] as const)
      expect(() => crudeRate.must(events, persons, multiplier)).toThrow(RangeError)
  })
})
