import { SECURITY_EVENT_KINDS } from '@kangcheng/access/contract'
import { expect, it } from 'vitest'
import { KINDS, readEventSearch } from './search.ts'

it('takes from the address what can be a filter', () => {
  const search = { kind: 'locked', organisation: 'gongyi-health', from: '2024-01-01', to: '', page: 2 }
  expect(readEventSearch(search)).toEqual({ kind: 'locked', organisation: 'gongyi-health', from: '2024-01-01' })
  expect(readEventSearch({ kind: 'everything', from: 7 })).toEqual({})
})

it('offers every kind that the server knows', () => {
  expect(KINDS).toEqual(SECURITY_EVENT_KINDS)
})
