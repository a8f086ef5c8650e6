import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareQuantile } from './chi-square.ts'
import { incompleteGamma } from './gamma.ts'
import { relativeError } from './relative-error.fixture.ts'

describe('chi-square quantile', () => {
  // mpmath 1.3.0, 40 digits: root of the regularised incomplete gamma function.
  it.each([
    [0.001, 2, 0.002001000667167067],
    [0.025, 2, 0.05063561596857975],
    [0.025, 18, 8.230746194756666],
    [0.5, 3, 2.365973884375338],
    [0.95, 1, 3.841458820694126],
    [0.95, 10, 18.307038053275146],
    [0.95, 100, 124.34211340400408],
    [0.975, 4, 11.143286781877798],
    [0.975, 20, 34.16960690283834],
    [0.999, 4, 18.46682695290317],
    [0.01, 1000, 898.9124469296132],
    [0.999, 10000, 10442.730565410176],
    [1e-6, 0.5, 1.3499395786223458e-24],
    [0.3, 0.1, 4.075794377465329e-11],
    [0.99, 0.5, 4.867770844394064],
    [1e-12, 3, 2.4179879427180358e-8],
  ])('of %s on %s degrees', (probability, degrees, value) => {
    expect(relativeError(chiSquareQuantile.must(probability, degrees), value)).toBeLessThan(1e-11)
  })

  it('agrees with the printed table of the NIST/SEMATECH e-Handbook, section 1.3.6.7.4', () => {
    expect(chiSquareQuantile.must(0.99, 5)).toBeCloseTo(15.086, 3)
    expect(chiSquareQuantile.must(0.9, 7)).toBeCloseTo(12.017, 3)
  })

  // R 4.2.2 qchisq(0.025, c(0.05, 0.02, 0.005)).
  it('falls to 0 where few degrees leave less than the smallest number', () => {
    expect(relativeError(chiSquareQuantile.must(0.025, 0.05), 9.479198738737854e-65)).toBeLessThan(1e-13)
    expect(relativeError(chiSquareQuantile.must(0.025, 0.02), 7.045371994627839e-161)).toBeLessThan(1e-13)
    expect(chiSquareQuantile.must(0.025, 0.005)).toBe(0)
  })

  it('inverts the distribution', () => {
    const probability = fc.double({ min: 1e-6, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(probability, fc.double({ min: 0.1, max: 500, noNaN: true }), (p, degrees) => {
        expect(incompleteGamma.must(degrees / 2, chiSquareQuantile.must(p, degrees) / 2).lower).toBeCloseTo(p, 10)
      }),
    )
  })

  it('refuses what is no probability and no degrees', () => {
    for (const bad of [0, 1, Number.NaN]) expect(() => chiSquareQuantile.must(bad, 1)).toThrow(RangeError)
    for (const bad of [0, -1, Number.NaN]) expect(() => chiSquareQuantile.must(0.5, bad)).toThrow(RangeError)
  })
})
