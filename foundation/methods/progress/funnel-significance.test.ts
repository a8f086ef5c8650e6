import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelProportionSignificance, funnelRateSignificance, funnelRatioSignificance } from './funnel-significance.ts'

const PLACES = ['far-lower', 'lower', 'similar', 'higher', 'far-higher']

describe('where a unit stands on a funnel', () => {
  it.each([
    [60, 'far-lower'],
    [80, 'lower'],
    [100, 'similar'],
    [120, 'higher'],
    [140, 'far-higher'],
  ])('%s of 400 against a quarter is %s', (events, place) => {
    expect(funnelProportionSignificance.must(events, 400, 0.25)).toBe(place)
  })

  it('rises with the events', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (events, expected) => {
        const [here, more] = [
          funnelRatioSignificance.must(events, expected),
          funnelRatioSignificance.must(events + 1, expected),
        ]
        expect(PLACES.indexOf(more)).toBeGreaterThanOrEqual(PLACES.indexOf(here))
      }),
    )
  })

  it('withholds a standardised rate under ten events, not a crude one', () => {
    expect(funnelRateSignificance.must(9, 1_000, 0.002)).toBe('far-higher')
    expect(funnelRateSignificance(9, 1_000, 0.002, true)).toMatchObject({ reason: 'too-few' })
    expect(funnelRateSignificance.must(30, 10_000, 0.002, true)).toBe('higher')
  })

  it('is not calculable where nothing is expected', () => {
    expect(funnelRatioSignificance(1, 0)).toMatchObject({ reason: 'outside-range' })
    expect(funnelRateSignificance(1, 0, 0.1)).toMatchObject({ reason: 'outside-range' })
    expect(funnelProportionSignificance(5, 4, 0.1)).toMatchObject({ reason: 'contradiction' })
  })
})
