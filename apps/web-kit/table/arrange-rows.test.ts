import { describe, expect, it } from 'vitest'
import { pageOf, searchRows, sortRows } from './arrange-rows.ts'

describe('sortRows', () => {
  it('orders numbers by size, text by pinyin, and leaves what has no value at the end', () => {
    expect(sortRows([3, undefined, 1], (value) => value, false)).toEqual([1, 3, undefined])
    expect(sortRows([3, undefined, 1], (value) => value, true)).toEqual([3, 1, undefined])
    expect(sortRows(['卫健委', '爱卫办', '民政局'], (value) => value, false)).toEqual(['爱卫办', '民政局', '卫健委'])
    expect(sortRows(['row 10', 'row 2'], (value) => value, false)).toEqual(['row 2', 'row 10'])
  })
})

describe('searchRows', () => {
  it('wants every word, in any case', () => {
    const rows = ['PM2.5 年均浓度', 'PM10 年均浓度']
    expect(searchRows(rows, 'pm2.5 浓度', (row) => row)).toEqual(['PM2.5 年均浓度'])
    expect(searchRows(rows, '  ', (row) => row)).toEqual(rows)
  })
})

describe('pageOf', () => {
  it('loses no row and shows none twice', () => {
    for (const [length, size] of [
      [0, 10],
      [1, 10],
      [10, 10],
      [11, 10],
      [56, 7],
    ] as const) {
      const rows = Array.from({ length }, (_, index) => index)
      const { pages } = pageOf(rows, 1, size)
      const all = Array.from({ length: pages }, (_, index) => pageOf(rows, index + 1, size).rows).flat()
      expect(all).toEqual(rows)
    }
  })
  it('turns a page beyond the end into the last', () => {
    expect(pageOf([1, 2, 3], 9, 2)).toEqual({ rows: [3], page: 2, pages: 2 })
  })
})
