import { expect, it } from 'vitest'
import { readUserSearch } from './search.ts'

it('takes from the address what can be a filter', () => {
  expect(readUserSearch({ organisation: 'gongyi-health', role: '', state: 'disabled', page: 3 })).toEqual({
    organisation: 'gongyi-health',
    state: 'disabled',
  })
  expect(readUserSearch({ role: 'viewer', state: 'gone', organisation: 7 })).toEqual({ role: 'viewer' })
})
