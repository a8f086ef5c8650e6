import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from './wilson.ts'

const counts = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

describe('Wilson score limits', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %s in %s', (events, total, lower, upper) => {
    expect(wilson.must(events, total).lower).toBeCloseTo(lower, 4)
    expect(wilson.must(events, total).upper).toBeCloseTo(upper, 4)
  })

  it('hold the proportion, stay in 0…1 and mirror', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.8, 0.95, 0.998), ([events, total], confidence) => {
        const seen = wilson.must(events, total, confidence)
        const other = wilson.must(total - events, total, confidence)
        expect(seen.lower).toBeGreaterThanOrEqual(0)
        expect(seen.lower).toBeLessThanOrEqual(seen.value)
        expect(seen.upper).toBeGreaterThanOrEqual(seen.value)
        expect(seen.upper).toBeLessThanOrEqual(1)
        expect(other.lower).toBeCloseTo(1 - seen.upper, 12)
      }),
    )
  })

  // Both roots of (p − t)² = z² t (1 − t) / n with 40 digits.
  it('keep their digits where one person in a nation has it', () => {
    const { upper } = wilson.must(1, 1_400_000_000)
    expect(Math.abs(upper / 4.0463816069393e-9 - 1)).toBeLessThan(1e-14)
    expect(wilson.must(1e-4, 1e9, 1e-9).upper).toBeGreaterThanOrEqual(1e-13)
  })

  it('solve the equation they are defined by', () => {
    fc.assert(
      fc.property(counts, ([events, total]) => {
        const { value, lower } = wilson.must(events, total)
        const z2 = 1.959963984540054 ** 2
        expect((value - lower) ** 2).toBeCloseTo((z2 * lower * (1 - lower)) / total, 12)
      }),
    )
  })

  it('refuse counts that cannot be', () => {
    for (const [events, total] of [
      [-1, 5],
      [6, 5],
      [0, 0],
      [1, Number.NaN],
      [Number.NaN, 1],
    ] as const)
      expect(() => wilson.must(events, total)).toThrow(RangeError)
  })
})
