import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeriesPoint } from '../../contract/index.ts'
import { isSmall, partsToSuppress, publishable } from './small-numbers.ts'

const point = (said: Partial<SeriesPoint>): SeriesPoint => ({
  period: '2023',
  basis: 'reported',
  status: 'final',
  revision: 1,
  availableOn: '2024-03-01',
  invented: true,
  ...said,
})
const rate = { unit: '‰' }
const parts = (counts: readonly (number | undefined)[]) => new Map(counts.map((count, index) => [`p${index}`, count]))

describe('a figure by itself', () => {
  it.each([
    [{ value: 4.2, numerator: 9, denominator: 2143, lower: 1, upper: 8 }, 'suppressed'],
    [{ value: 0.5, numerator: 1, denominator: 2143 }, 'suppressed'],
    [{ value: 0, numerator: 0, denominator: 2143 }, undefined],
    [{ value: 4.7, numerator: 10, denominator: 2143 }, undefined],
    [{ value: 4.7 }, undefined],
    [{ absence: 'not-collected' as const }, 'not-collected'],
  ])('%o is %s', (said, absence) => {
    const shown = publishable(point(said), rate)
    expect(shown.absence).toBe(absence)
    if (absence === 'suppressed') expect(Object.keys(shown)).not.toContain('value')
  })

  it('gives away no count that a reader can work out', () => {
    const permille = { unit: '‰', factor: 1000 }
    expect(publishable(point({ value: 2.5, denominator: 2000 }), permille).absence).toBe('suppressed')
    expect(publishable(point({ value: 0.1, denominator: 2000 }), permille).absence).toBe('suppressed')
    expect(publishable(point({ value: 5, denominator: 2000 }), permille).absence).toBeUndefined()
    expect(publishable(point({ value: 0, denominator: 2000 }), permille).absence).toBeUndefined()
    expect(publishable(point({ parts: [3, 20] }), { unit: '人' }).absence).toBe('suppressed')
    expect(publishable(point({ parts: [0, 20] }), { unit: '人' }).absence).toBeUndefined()
    expect(publishable(point({ parts: [3, 20] }), { unit: '天' }).absence).toBeUndefined()
  })

  it('that counts people itself is a count, and one that counts things keeps nothing secret', () => {
    expect(publishable(point({ value: 3 }), { unit: '例' }).absence).toBe('suppressed')
    expect(publishable(point({ value: 3 }), { unit: '天' }).value).toBe(3)
    expect(publishable(point({ value: 60, numerator: 3, denominator: 5 }), { unit: '%', counts: 'things' }).value).toBe(
      60,
    )
  })
})

describe('parts beside their total', () => {
  it('leave out a second one, lest the first be found by subtraction', () => {
    expect([...partsToSuppress(parts([3, 40, 25, 0]), 68)]).toEqual(['p0', 'p2'])
  })

  it('leave out more where the small ones together are few', () => {
    expect([...partsToSuppress(parts([1, 1, 12, 90]), 104)]).toEqual(['p0', 'p1', 'p2'])
  })

  it('leave out only the small ones where no total is published', () => {
    expect([...partsToSuppress(parts([3, 40, 25]), undefined)]).toEqual(['p0'])
  })

  it('never show a small count, and never leave one alone beside others that are shown', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(60), { nil: undefined }), { minLength: 1, maxLength: 12 }), (counts) => {
        const known = counts.filter((count) => count !== undefined)
        const hidden = partsToSuppress(
          parts(counts),
          known.reduce((sum, count) => sum + count, 0),
        )
        for (const [index, count] of counts.entries()) if (isSmall(count)) expect(hidden).toContain(`p${index}`)
        if (hidden.size > 0) expect(hidden.size >= 2 || known.length === 1).toBe(true)
        const sum = counts.reduce<number>((all, count, index) => all + (hidden.has(`p${index}`) ? (count ?? 0) : 0), 0)
        const shown = counts.filter((count, index) => (count ?? 0) > 0 && !hidden.has(`p${index}`))
        if (hidden.size > 0) expect(sum >= 10 || shown.length === 0).toBe(true)
        for (const part of hidden) expect(counts[Number(part.slice(1))]).toBeDefined()
      }),
    )
  })

  it('show everything where nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 10, 11, 500, undefined)), (counts) => {
        expect(partsToSuppress(parts(counts), 1000).size).toBe(0)
      }),
    )
  })
})
