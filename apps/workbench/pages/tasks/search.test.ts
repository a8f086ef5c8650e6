import { TASK_STATUSES } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { readTaskSearch, STATUSES } from './search.ts'

it('reads the address and leaves out what is none of it', () => {
  const search = {
    view: 'board',
    state: 'blocked',
    late: true,
    organisation: 'x',
    asOf: '2024-12-31',
    month: '2024-06',
  }
  expect(readTaskSearch(search)).toEqual(search)
  expect(
    readTaskSearch({ view: 'tree', state: 'gone', late: 'true', organisation: '', asOf: 7, month: '2024-13' }),
  ).toEqual({})
})

it('knows the statuses of the contract', () => {
  expect(STATUSES.toSorted()).toEqual(TASK_STATUSES.toSorted())
})
