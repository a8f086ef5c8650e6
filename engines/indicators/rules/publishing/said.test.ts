import { expect, it } from 'vitest'
import type { SeriesPoint } from '../../contract/index.ts'
import { figureSaid, withUnit } from './said.ts'

it.each([
  ['%', '4.6%', '4.6%'],
  ['1/10万', '4.6/10万', '4.6 per 100,000'],
  ['岁', '4.6岁', '4.6 years'],
])('says a figure in %s so that number and unit are told apart', (unit, zh, en) => {
  const point = { value: 4.6 } as SeriesPoint
  expect(withUnit(figureSaid(point, { decimals: 1 }), point, unit)).toEqual({ zh, en })
})
