import { describe, expect, it } from 'vitest'
import { relativeError } from './relative-error.fixture.ts'
import { studentTQuantile } from './student-t.ts'

describe('Student t quantile', () => {
  // mpmath 1.3.0, 40 digits: root of the regularised incomplete beta function.
  it.each([
    [0.975, 1, 12.706204736174705],
    [0.975, 2, 4.302652729749464],
    [0.975, 3, 3.182446305283709],
    [0.975, 5, 2.5705818356363155],
    [0.975, 10, 2.228138851986275],
    [0.999, 7, 4.785289628638334],
    [0.999, 17, 3.6457673800784094],
    [0.95, 30, 1.6972608865939578],
    [0.9999, 4, 13.033671720896457],
    [0.975, 120, 1.979930405082441],
    [0.975, 5000, 1.960438551706508],
    [0.975, 25000, 1.9600588799054275],
    [0.6, 2.5, 0.2814595127485477],
    [0.501, 7, 0.002597463613662205],
    [0.999, 0.5, 102849.11563017555],
  ])('of %s on %s degrees', (probability, degrees, value) => {
    expect(relativeError(studentTQuantile.must(probability, degrees), value)).toBeLessThan(1e-10)
    expect(studentTQuantile.must(1 - probability, degrees)).toBeCloseTo(-value, value > 1000 ? -1 : 9)
  })

  it('agrees with the printed table of the NIST/SEMATECH e-Handbook, section 1.3.6.7.2', () => {
    expect(studentTQuantile.must(0.99, 4)).toBeCloseTo(3.747, 3)
    expect(studentTQuantile.must(0.9, 25)).toBeCloseTo(1.316, 3)
  })

  it('is 0 in the middle and refuses nonsense', () => {
    expect(studentTQuantile.must(0.5, 3)).toBe(0)
    expect(() => studentTQuantile.must(0.5, 0)).toThrow(RangeError)
    expect(() => studentTQuantile.must(1, 3)).toThrow(RangeError)
  })
})
