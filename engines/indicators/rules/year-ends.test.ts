import { expect, it } from 'vitest'
import { concerns } from './visible.ts'
import { yearEnds } from './year-ends.ts'

it('asks about the end of each year, and about the day itself in its own year', () => {
  expect(yearEnds({ baseYear: 2020, period: { to: 2023 } }, '2022-06-30')).toEqual([
    { year: 2020, day: '2020-12-31' },
    { year: 2021, day: '2021-12-31' },
    { year: 2022, day: '2022-06-30' },
    { year: 2023 },
  ])
})

it('shows a plan to those above and below it, and to no neighbour', () => {
  const gongyi = '/410000/410100/410181/'
  expect(concerns(gongyi, ['/410000/410100/410181/410181100/'])).toBe(true)
  expect(concerns(gongyi, ['/410000/'])).toBe(true)
  expect(concerns(gongyi, ['/'])).toBe(true)
  expect(concerns(gongyi, ['/410000/410700/'])).toBe(false)
  expect(concerns(gongyi, [])).toBe(false)
})
