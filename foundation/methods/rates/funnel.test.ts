import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelExpectedEvents, funnelProportionLimits } from './funnel.ts'

describe('a funnel of proportions', () => {
  it('is 1.96 standard errors wide on each side', () => {
    const { lower, upper } = funnelProportionLimits(0.2, 400, 0.95)
    expect([lower, upper]).toEqual([expect.closeTo(0.1608, 4), expect.closeTo(0.2392, 4)])
  })

  it('narrows with the denominator and stays within 0…1', () => {
    const baseline = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(baseline, fc.integer({ min: 1, max: 10_000 }), (share, total) => {
        const [here, wider] = [funnelProportionLimits(share, total, 0.95), funnelProportionLimits(share, total, 0.998)]
        const later = funnelProportionLimits(share, total + 1, 0.95)
        expect(wider.lower >= 0 && wider.lower <= here.lower && here.lower <= later.lower).toBe(true)
        expect(wider.upper <= 1 && wider.upper >= here.upper && here.upper >= later.upper).toBe(true)
      }),
    )
  })

  it('refuses what is no proportion', () => {
    expect(() => funnelProportionLimits(1.2, 10, 0.95)).toThrow(RangeError)
    expect(() => funnelProportionLimits(0.5, 0, 0.95)).toThrow(RangeError)
  })
})

describe('a funnel of events', () => {
  it('puts one event on the lower line of 5.57 expected and on the upper line of 0.0253', () => {
    expect(funnelExpectedEvents(1, 0.95)).toEqual({
      lower: expect.closeTo(5.5716, 4),
      upper: expect.closeTo(0.0253, 4),
    })
    expect(funnelExpectedEvents(0, 0.95).upper).toBe(0)
    expect(() => funnelExpectedEvents(-1, 0.95)).toThrow(RangeError)
  })
})
