import { expect, it } from 'vitest'
import { readPatientSearch } from './search.ts'

it('keeps what is a filter and leaves out the rest', () => {
  const search = { view: 'results', type: 'Procedure', from: '2020-01-01', to: '2024-12-31' }
  expect(readPatientSearch(search)).toEqual(search)
  expect(readPatientSearch({ view: 'x', type: 'toString', from: '2020', to: 5, name: '王' })).toEqual({})
})
