import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureFromBelow } from './figure-from-below.ts'

describe('what those below come to', () => {
  it('is a sum of what they state', () => {
    const cells = [{ value: 0.1 }, { value: 0.2 }, { absence: 'not-collected' as const }, undefined]
    expect(figureFromBelow('sum', cells, {}, 4)).toEqual({ value: 0.3, from: 2, of: 4 })
    expect(figureFromBelow('sum', [undefined], {}, 1)).toBeUndefined()
  })

  it('is a rate of all their people, not a mean of their rates', () => {
    const cells = [{ numerator: 1, denominator: 10 }, { numerator: 90, denominator: 90 }, { value: 50 }]
    expect(figureFromBelow('rate', cells, { factor: 100 }, 3)).toEqual({
      value: 91,
      numerator: 91,
      denominator: 100,
      from: 2,
      of: 3,
    })
    expect(figureFromBelow('rate', [{ numerator: 0, denominator: 0 }], {}, 1)).toBeUndefined()
  })

  it('lies between the lowest and the highest rate below, whatever their sizes', () => {
    const counts = fc.record({
      denominator: fc.integer({ min: 1, max: 1e6 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (below) => {
        const cells = below.map(({ denominator, share }) => ({
          denominator,
          numerator: Math.round(denominator * share),
        }))
        const rates = cells.map(({ numerator, denominator }) => numerator / denominator)
        const value = figureFromBelow('rate', cells, {}, cells.length)?.value ?? Number.NaN
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9)
      }),
    )
  })
})
