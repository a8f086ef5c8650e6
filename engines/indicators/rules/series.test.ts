import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '../contract/index.ts'
import { discrepancies, seriesAsOf } from './series.ts'

function value(part: Partial<IndicatorValue>): IndicatorValue {
  return {
    indicator: 'life-expectancy',
    region: '990100',
    period: '2023',
    basis: 'reported',
    value: 80,
    status: 'final',
    availableOn: '2024-03-31',
    provenance: { source: 'test' },
    revision: 1,
    recordedAt: '2024-04-01T00:00:00.000Z',
    ...part,
  }
}

describe('a series as of a day', () => {
  const quick = value({ value: 79.8, status: 'preliminary', availableOn: '2023-12-31' })
  const settled = value({ value: 80.1, revision: 2 })

  it('shows the quick figure until the settled one is known', () => {
    expect(seriesAsOf([quick, settled], '2023-12-30')).toEqual([])
    expect(seriesAsOf([quick, settled], '2024-03-30').map((point) => point.value)).toEqual([79.8])
    expect(seriesAsOf([quick, settled], '2024-03-31').map((point) => point.value)).toEqual([80.1])
  })

  it('keeps reported and computed figures apart, in the order of time', () => {
    const series = seriesAsOf(
      [value({ period: '2024', availableOn: '2024-12-31' }), value({ basis: 'computed', value: 80.4 }), settled],
      '2025-01-01',
    )
    expect(series.map((point) => [point.period, point.basis])).toEqual([
      ['2023', 'reported'],
      ['2023', 'computed'],
      ['2024', 'reported'],
    ])
  })

  it('carries an absence and the mark of an invented figure', () => {
    const { value: _none, ...rest } = value({ absence: 'suppressed', provenance: { source: 'demo', invented: true } })
    expect(seriesAsOf([rest], '2025-01-01')).toEqual([
      expect.objectContaining({ absence: 'suppressed', invented: true }),
    ])
  })

  it('never shows what was not yet known, nor two figures of one period and basis', () => {
    const day = fc.constantFrom('2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01')
    const some = fc.record({
      period: fc.constantFrom('2022', '2023', '2023-06', '2023-Q2'),
      basis: fc.constantFrom('reported' as const, 'computed' as const),
      revision: fc.integer({ min: 1, max: 5 }),
      availableOn: day,
    })
    fc.assert(
      fc.property(fc.array(some), day, (parts, asOf) => {
        const series = seriesAsOf(parts.map(value), asOf)
        expect(series.every((point) => point.availableOn <= asOf)).toBe(true)
        expect(new Set(series.map((point) => `${point.period} ${point.basis}`)).size).toBe(series.length)
      }),
    )
  })
})

it('finds where reported and computed figures differ', () => {
  const series = seriesAsOf(
    [
      value({ value: 62 }),
      value({ basis: 'computed', value: 60.5 }),
      value({ period: '2022' }),
      value({ period: '2022', basis: 'computed' }),
    ],
    '2025-01-01',
  )
  expect(discrepancies(series)).toEqual([{ period: '2023', reported: 62, computed: 60.5, difference: 1.5 }])
})
