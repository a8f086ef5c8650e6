import { describe, expect, it } from 'vitest'
import type { SeriesPoint } from '../../contract/evaluation.ts'
import { selectFigures } from './select-figures.ts'
import { inputOf, yearly } from './series.fixture.ts'

function select(series: readonly SeriesPoint[], asOf = '2025-06-30') {
  return selectFigures(inputOf({ target: '≥80', more: { series, asOf } }), ({ value }) => value !== undefined)
}

describe('selectFigures', () => {
  it('takes the last period by its end, of two that end together the longer', () => {
    const december = { ...yearly(2023, 5), period: '2023-12' }
    expect(select([yearly(2023, 7), december, yearly(2022, 3)]).latest?.point.value).toBe(7)
  })

  it('takes the newest revision of a basis, even when it withdraws the figure', () => {
    const withdrawn = { ...yearly(2022, { absence: 'not-collected' }), revision: 2 }
    const { latest, newestAbsence } = select([yearly(2021, 3), yearly(2022, 5), withdrawn])
    expect(latest?.point.period).toBe('2021')
    expect(newestAbsence?.absence).toBe('not-collected')
  })

  it.each([
    ['a figure before an absence', { basis: 'computed', value: 1 }, { basis: 'reported', absence: 'suppressed' }],
    [
      'final before preliminary',
      { basis: 'computed', value: 1 },
      { basis: 'reported', value: 2, status: 'preliminary' },
    ],
    ['reported before computed', { basis: 'reported', value: 1 }, { basis: 'computed', value: 2 }],
  ] as const)('prefers %s', (_name, preferred, other) => {
    for (const pair of [
      [preferred, other],
      [other, preferred],
    ]) {
      expect(select(pair.map((point) => yearly(2022, point))).latest?.point.value).toBe(1)
    }
  })

  it('leaves out what is later than asOf, before the plan, after it, or of no period', () => {
    const odd = { ...yearly(2024, 9), period: 'spring' }
    const { figures } = select([yearly(2020, 1), yearly(2022, 2), yearly(2024, 3), yearly(2026, 4), odd], '2024-12-31')
    expect(figures.map(({ point }) => point.value)).toEqual([2])
  })
})
