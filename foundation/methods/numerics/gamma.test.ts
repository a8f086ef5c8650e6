import { describe, expect, it } from 'vitest'
import { incompleteGamma, logGamma } from './gamma.ts'
import { relativeError } from './relative-error.fixture.ts'

// Expected values: mpmath 1.3.0 with 40 digits (loggamma, gammainc regularised).
describe('log gamma', () => {
  it.each([
    [0.001, 6.907178885383854],
    [0.5, 0.5723649429247001],
    [1, 0],
    [2.5, 0.2846828704729192],
    [10, 12.80182748008147],
    [171, 706.5730622457874],
    [1e6, 12815504.56914761],
  ])('of %s', (x, value) => expect(relativeError(logGamma.must(x), value)).toBeLessThan(1e-13))

  it('refuses x ≤ 0', () => {
    expect(() => logGamma.must(0)).toThrow(RangeError)
    expect(() => logGamma.must(Number.NaN)).toThrow(RangeError)
  })
})

describe('incomplete gamma', () => {
  it.each([
    [0.5, 0.5, 0.6826894921370859, 0.3173105078629141],
    [3, 2, 0.32332358381693654, 0.6766764161830635],
    [10, 20, 0.9950045876916924, 0.004995412308307587],
    [100, 90, 0.1582209891864302, 0.8417790108135698],
    [5000, 5100, 0.920671118922381, 0.07932888107761898],
    [0.01, 1e-5, 0.8963367982671973, 0.1036632017328028],
  ])('at a = %s, x = %s', (a, x, lower, upper) => {
    expect(relativeError(incompleteGamma.must(a, x).lower, lower)).toBeLessThan(1e-12)
    expect(relativeError(incompleteGamma.must(a, x).upper, upper)).toBeLessThan(1e-12)
  })

  it('starts at 0 and refuses a ≤ 0 and x < 0', () => {
    expect(incompleteGamma.must(2, 0)).toEqual({ lower: 0, upper: 1 })
    expect(() => incompleteGamma.must(0, 1)).toThrow(RangeError)
    expect(() => incompleteGamma.must(1, -1)).toThrow(RangeError)
  })
})
