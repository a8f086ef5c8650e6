import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalMultiplier, normalQuantile } from './normal.ts'
import { relativeError } from './relative-error.fixture.ts'

describe('normal quantile', () => {
  // mpmath 1.3.0, 40 digits: √2·erfinv(2p − 1); tails by root search on log erfc.
  it.each([
    [0.6, 0.2533471031357998],
    [0.8, 0.8416212335729142],
    [0.95, 1.6448536269514726],
    [0.975, 1.9599639845400543],
    [0.999, 3.0902323061678136],
    [0.9999999, 5.199337582192817],
    [1e-10, -6.361340902404056],
    [1e-300, -37.04709629936124],
  ])('of %s', (probability, z) => {
    expect(relativeError(normalQuantile.must(probability), z)).toBeLessThan(probability > 0.99999 ? 1e-10 : 1e-13)
  })

  it('is 0 in the middle and odd around it', () => {
    expect(normalQuantile.must(0.5)).toBe(0)
    fc.assert(
      fc.property(fc.double({ min: 2 ** -20, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile.must(1 - p)).toBeCloseTo(-normalQuantile.must(p), 8)
      }),
    )
  })

  it('refuses what is no probability', () => {
    for (const bad of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile.must(bad)).toThrow(RangeError)
    for (const bad of [0, 1, Number.NaN]) expect(() => normalMultiplier(bad)).toThrow(RangeError)
  })
})
