import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelExpectedEvents, funnelProportionLimits } from './funnel.ts'

describe('a funnel of proportions', () => {
  it('is 1.96 standard errors wide on each side', () => {
    const { lower, upper } = funnelProportionLimits.must(0.2, 400, 0.95)
    expect([lower, upper]).toEqual([expect.closeTo(0.1608, 4), expect.closeTo(0.2392, 4)])
  })

  it('narrows with the denominator and stays within 0…1', () => {
    const baseline = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(baseline, fc.integer({ min: 1, max: 10_000 }), (share, total) => {
        const [here, wider] = [
          funnelProportionLimits.must(share, total, 0.95),
          funnelProportionLimits.must(share, total, 0.998),
        ]
        const later = funnelProportionLimits.must(share, total + 1, 0.95)
        expect(wider.lower >= 0 && wider.lower <= here.lower && here.lower <= later.lower).toBe(true)
        expect(wider.upper <= 1 && wider.upper >= here.upper && here.upper >= later.upper).toBe(true)
      }),
    )
  })

  it('refuses what is no proportion', () => {
    expect(() => funnelProportionLimits.must(1.2, 10, 0.95)).toThrow(RangeError)
    expect(() => funnelProportionLimits.must(0.5, 0, 0.95)).toThrow(RangeError)
  })
})

describe('a funnel of events', () => {
  it('puts one event on the lower line of 5.57 expected and on the upper line of 0.0253', () => {
    expect(funnelExpectedEvents.must(1, 0.95)).toEqual({
      lower: expect.closeTo(5.5716, 4),
      upper: expect.closeTo(0.0253, 4),
    })
    expect(funnelExpectedEvents.must(0, 0.95).upper).toBe(0)
    expect(() => funnelExpectedEvents.must(-1, 0.95)).toThrow(RangeError)
  })
})

describe('a funnel of events by bisection', () => {
  // The reference prints 0.001000547; the exact limit is −ln 0.999 = 0.0010005003.
  it('is as far off as the programs that search', () => {
    expect(funnelExpectedEvents.must(1, 0.998, 'bisection').upper).toBeCloseTo(0.001000547, 9)
    expect(funnelExpectedEvents.must(1, 0.998).upper).toBeCloseTo(-Math.log(0.999), 12)
    expect(funnelExpectedEvents.must(0, 0.95, 'bisection')).toEqual({ lower: expect.closeTo(3.6889, 3), upper: 0 })
  })

  it('meets the exact limits from ten events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 900 }), fc.constantFrom(0.95, 0.998), (events, confidence) => {
        const [exact, searched] = [
          funnelExpectedEvents.must(events, confidence),
          funnelExpectedEvents.must(events, confidence, 'bisection'),
        ]
        expect(searched.lower / exact.lower).toBeCloseTo(1, 6)
        expect(searched.upper / exact.upper).toBeCloseTo(1, 6)
      }),
      { numRuns: 30 },
    )
  })

  it('knows whole counts only', () => {
    expect(funnelExpectedEvents(1.5, 0.95, 'bisection')).toMatchObject({ reason: 'outside-range' })
    expect(funnelExpectedEvents(-1, 0.95)).toMatchObject({ reason: 'outside-range' })
    expect(funnelProportionLimits(1.2, 10, 0.95)).toMatchObject({ reason: 'outside-range' })
  })
})
