import { expect, it } from 'vitest'
import { readRankingSearch, readUnitSearch } from './search.ts'

it('keeps what an address says of a ranking and leaves the rest', () => {
  expect(readRankingSearch({ scheme: 'towns', period: 2024, asOf: '2024-12-31', other: 'x' })).toEqual({
    scheme: 'towns',
    period: '2024',
    asOf: '2024-12-31',
  })
  expect(readRankingSearch({ scheme: '', period: true })).toEqual({})
  expect(readUnitSearch({ scheme: 'towns', period: '2024-Q1' })).toEqual({ period: '2024-Q1' })
})
