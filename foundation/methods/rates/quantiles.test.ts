import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles } from './quantiles.ts'

describe('quantiles', () => {
  it('split areas as evenly as they can, either end first', () => {
    expect(quantiles.must([3, 1, 2, 5, 4, 6], 3)).toEqual([2, 1, 1, 3, 2, 3])
    expect(quantiles.must([3, 1, 2, 5, 4, 6], 3, 'highest')).toEqual([2, 3, 3, 1, 2, 1])
    expect(quantiles.must([1, 2, 3, 4, 5, 6, 7], 5)).toEqual([1, 1, 2, 3, 3, 4, 5])
  })

  it('keep equal values together and missing ones missing', () => {
    expect(quantiles.must([1, 2, 2, undefined, 3], 2)).toEqual([1, 1, 1, undefined, 2])
  })

  it('are not given to fewer values than quantiles', () => {
    expect(quantiles([1, 2, undefined], 3)).toMatchObject({ reason: 'too-few' })
  })

  it('refuse what is no count and no value', () => {
    expect(() => quantiles.must([1], 1)).toThrow(RangeError)
    expect(() => quantiles.must([1, Number.NaN], 2)).toThrow(RangeError)
  })

  it('rise with the values and differ in size by at most one where values differ', () => {
    const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(values, (given) => {
        const seen = quantiles.must(given, 5)
        const sizes = [1, 2, 3, 4, 5].map((quantile) => seen.filter((one) => one === quantile).length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        const ordered = given.map((value, index) => [value, seen[index] ?? 0] as const).sort(([a], [b]) => a - b)
        expect(ordered.every(([, quantile], index) => quantile >= (ordered[index - 1]?.[1] ?? 0))).toBe(true)
      }),
    )
  })
})
