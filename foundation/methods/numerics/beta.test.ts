import { describe, expect, it } from 'vitest'
import { incompleteBeta } from './beta.ts'
import { relativeError } from './relative-error.fixture.ts'

describe('incomplete beta', () => {
  // mpmath 1.3.0, 40 digits.
  it.each([
    [0.5, 0.5, 0.3, 0.3690101195655454],
    [5, 2, 0.7, 0.420175],
    [50, 0.5, 0.99, 0.3173043978741976],
    [1, 3, 0.001, 0.002997001],
  ])('I(%s, %s) at %s', (a, b, x, value) =>
    expect(relativeError(incompleteBeta.must(a, b, x), value)).toBeLessThan(1e-12),
  )

  it('has its ends and refuses what lies outside', () => {
    expect([incompleteBeta.must(2, 3, 0), incompleteBeta.must(2, 3, 1)]).toEqual([0, 1])
    for (const [a, b, x] of [
      [0, 1, 0.5],
      [1, 0, 0.5],
      [1, 1, 1.1],
      [1, 1, Number.NaN],
    ] as const)
      expect(() => incompleteBeta.must(a, b, x)).toThrow(RangeError)
  })
})
