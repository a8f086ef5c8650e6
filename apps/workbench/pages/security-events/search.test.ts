import { expect, it } from 'vitest'
import { readEventSearch } from './search.ts'

it('takes from the address what can be a filter', () => {
  const search = { kind: 'locked', organisation: 'gongyi-health', from: '2024-01-01', to: '', page: 2 }
  expect(readEventSearch(search)).toEqual({ kind: 'locked', organisation: 'gongyi-health', from: '2024-01-01' })
  expect(readEventSearch({ kind: 'everything', from: 7 })).toEqual({})
})
