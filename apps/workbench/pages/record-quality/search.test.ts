import { expect, it } from 'vitest'
import { readScoreSearch, readWorklistSearch, yearUntil } from './search.ts'

it('keeps what is a filter, and leaves everything else out', () => {
  const search = {
    severity: 'veto',
    minAge: 7,
    overdue: true,
    department: 'Location/a',
    phase: 'running',
    assigned: 'me',
  }
  expect(readWorklistSearch({ ...search, page: 3 })).toEqual(search)
  expect(readWorklistSearch({ severity: 'dreadful', minAge: 2, overdue: 'yes', department: '', status: 7 })).toEqual({})
  expect(readScoreSearch({ by: 'rule', from: '2026-01', to: '2026-13', phase: 'final' })).toEqual({
    by: 'rule',
    from: '2026-01',
    phase: 'final',
  })
})

it('begins the year eleven months before', () => {
  expect(yearUntil('2026-03-20')).toEqual({ from: '2025-04', to: '2026-03' })
  expect(yearUntil('2026-12-01')).toEqual({ from: '2026-01', to: '2026-12' })
  expect(yearUntil('2026-11-30')).toEqual({ from: '2025-12', to: '2026-11' })
})
