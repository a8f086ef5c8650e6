import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOfNumber } from './day.ts'
import {
  decimalYear,
  decimalYearOfDay,
  PERIOD_KINDS,
  periodOf,
  periodsWithin,
  readPeriod,
  shiftPeriod,
} from './period.ts'

const someDay = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2150-12-31') }).map(dayOfNumber)
const calendarKind = fc.constantFrom(...PERIOD_KINDS.filter((kind) => kind !== 'plan'))

describe('a period', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-Q4', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023-H2', 'half-year', '2023-07-01', '2023-12-31'],
    ['2024-03-07', 'day', '2024-03-07', '2024-03-07'],
    // ISO 8601: week 1 holds the first Thursday.
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2021-W01', 'week', '2021-01-04', '2021-01-10'],
    ['2021/2025', 'plan', '2021-01-01', '2025-12-31'],
  ])('%s is a %s from %s to %s', (code, kind, first, last) => {
    expect(readPeriod(code)).toEqual({ code, kind, first, last })
  })

  it.each([
    '2024-13',
    '2024-Q5',
    '2024-H3',
    '2021-W53',
    '2024-W00',
    '2025/2021',
    '24',
    '2024-02-30',
    '',
    '2024年',
    '0001',
    '9999',
    '1899',
    '2200',
    '9999-01',
  ])('%s is none', (code) => {
    expect(readPeriod(code)).toBeUndefined()
  })

  it('holds the day it was asked for, and its neighbours touch it', () => {
    fc.assert(
      fc.property(someDay, calendarKind, (day, kind) => {
        const period = periodOf(day, kind)
        expect(period.first <= day && day <= period.last).toBe(true)
        expect(shiftPeriod(period, 1).first).toBe(addDays(period.last, 1))
        expect(shiftPeriod(shiftPeriod(period, 5), -5)).toEqual(period)
      }),
    )
  })

  it('forgets nothing it must know, however many codes it is asked', () => {
    for (let year = 0; year < 10_000; year++) readPeriod(String(year).padStart(4, '0'))
    for (let turn = 0; turn < 2; turn++) {
      expect(readPeriod('2024-02')?.last).toBe('2024-02-29')
      expect(readPeriod('no period')).toBeUndefined()
    }
  })

  it('moves a plan by its own length', () => {
    expect(shiftPeriod(readPeriod('2021/2025') as never, 1).code).toBe('2026/2030')
  })

  it('lists what touches a stretch', () => {
    expect(periodsWithin('2023-11-15', '2024-02-01', 'month').map((period) => period.code)).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ])
  })

  it('stands in the middle of itself on the axis of years', () => {
    expect(decimalYear({ first: '2024-01-01', last: '2024-12-31' })).toBe(2024.5)
    expect(decimalYear({ first: '2023-01-01', last: '2023-12-31' })).toBe(2023.5)
    expect(decimalYearOfDay('2025-01-01')).toBe(2025)
  })
})
