import { RECOGNITION_GROUPINGS, RECOGNITION_STATES } from '@kangcheng/exchange/contract'
import { expect, it } from 'vitest'
import { GROUPINGS, narrowingOf, periodOf, readRecognitionSearch, STATES } from './search.ts'

it('takes from the address what can be asked for', () => {
  const search = {
    part: 'cases',
    grouping: 'month',
    state: 'refused',
    organisation: 'east',
    from: '',
    page: 2,
    item: 7,
  }
  expect(readRecognitionSearch(search)).toEqual({
    part: 'cases',
    grouping: 'month',
    state: 'refused',
    organisation: 'east',
  })
  expect(readRecognitionSearch({ part: 'all', grouping: 'x', state: 'y' })).toEqual({})
})

it('offers every grouping and state that the server knows', () => {
  expect(GROUPINGS).toEqual(RECOGNITION_GROUPINGS)
  expect(STATES).toEqual(RECOGNITION_STATES)
})

it('narrows cases down by what stands in the address, and by no days', () => {
  expect(narrowingOf({ part: 'cases', from: '2026-01-01', state: 'refused', reason: 'other' })).toEqual({
    state: 'refused',
    reason: 'other',
  })
})

it.each([
  [{}, { from: '2026-01-01', to: '2026-11-22' }],
  [{ to: '2025-06-30' }, { from: '2025-01-01', to: '2025-06-30' }],
  [{ from: '2026-03-01' }, { from: '2026-03-01', to: '2026-11-22' }],
])('of %j the days are %j', (search, period) => {
  expect(periodOf(search, '2026-11-22')).toEqual(period)
})
