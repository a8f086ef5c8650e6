import { readPeriod } from '@kangcheng/kernel'
import { expect, it } from 'vitest'
import { periodBefore, periodsOver, periodsWithFigures, reportPeriodsOf } from './appraised-periods.ts'

const YEARS = { frequency: 'year', from: '2022' } as const
const codes = (periods: readonly { code: string }[]) => periods.map(({ code }) => code)

it('lists the periods that are over, newest first', () => {
  expect(codes(periodsOver(YEARS, '2024-12-30'))).toEqual(['2023', '2022'])
  expect(codes(periodsOver(YEARS, '2024-12-31'))).toEqual(['2024', '2023', '2022'])
  expect(codes(periodsOver({ frequency: 'month', from: '2024-11' }, '2025-01-31'))).toEqual([
    '2025-01',
    '2024-12',
    '2024-11',
  ])
  expect(periodsOver(YEARS, '2021-06-01')).toEqual([])
})

it('finds those in which a figure ends', () => {
  const years = periodsOver(YEARS, '2025-12-31')
  expect(codes(periodsWithFigures(years, ['2023-12', '2022', '2019', 'nothing']))).toEqual(['2023', '2022'])
  expect(periodsWithFigures([], ['2023'])).toEqual([])
})

it('knows the period before, back to the first of the scheme', () => {
  const [newest, , oldest] = periodsOver(YEARS, '2024-12-31')
  expect(newest && periodBefore(YEARS, newest)?.code).toBe('2023')
  expect(oldest && periodBefore(YEARS, oldest)).toBeUndefined()
})

it('counts the reports of all periods that end within one', () => {
  const quarter = readPeriod('2024-Q2')
  expect(quarter && reportPeriodsOf(quarter)).toEqual(['2024-04', '2024-05', '2024-06', '2024-Q2', '2024-H1'])
})
