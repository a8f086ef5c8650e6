import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '../../contract/index.ts'
import { figureOfYear, scoredNumber } from './figure-of-year.ts'

const said = (changes: Partial<IndicatorValue>): IndicatorValue => ({
  indicator: 'beds',
  region: '410181',
  period: '2023',
  basis: 'reported',
  status: 'final',
  availableOn: '2024-03-31',
  provenance: { source: 'invented', invented: true },
  revision: 1,
  recordedAt: '2024-03-31T00:00:00.000Z',
  ...changes,
})

describe('the figure of a year', () => {
  it('is the newest one known on the day, the computed before the reported, and never a part of a year', () => {
    const values = [
      said({ value: 6 }),
      said({ value: 6.1, revision: 2, availableOn: '2024-09-01' }),
      said({ value: 6.4, basis: 'computed', availableOn: '2024-10-01' }),
      said({ value: 9, period: '2023-12' }),
      said({ value: 7, period: '2022' }),
    ]
    const on = (day: string) => figureOfYear(values, 2023, day)?.value
    expect([on('2024-03-30'), on('2024-03-31'), on('2024-09-01'), on('2024-10-01')]).toEqual([undefined, 6, 6.1, 6.4])
  })

  it('stays where there is nothing to score', () => {
    const absent = figureOfYear([said({ absence: 'suppressed' })], 2023, '2024-12-31')
    expect(absent).toMatchObject({ absence: 'suppressed', invented: true })
    expect(absent && scoredNumber(absent)).toBeUndefined()
  })

  it('counts parts by their mean', () => {
    const parts = figureOfYear([said({ parts: [60, 70] })], 2023, '2024-12-31')
    expect(parts && scoredNumber(parts)).toBe(65)
  })
})
