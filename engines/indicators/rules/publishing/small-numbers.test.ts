import { describe, expect, it } from 'vitest'
import type { SeriesPoint } from '../../contract/index.ts'
import { publishable } from './small-numbers.ts'

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
