import { expect, it } from 'vitest'
import { readReportSearch } from './search.ts'

it('takes from the address what can be a filter', () => {
  expect(readReportSearch({ dataSet: 'annual', period: 2025, status: 'returned', organisation: '', page: 3 })).toEqual({
    dataSet: 'annual',
    period: '2025',
    status: 'returned',
  })
  expect(readReportSearch({ status: 'lost', period: '2025-Q1', organisation: ['a'] })).toEqual({ period: '2025-Q1' })
})
