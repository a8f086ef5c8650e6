import { describe, expect, it } from 'vitest'
import type { DataSetDefinition } from '../../contract/index.ts'
import { periodsOpenedBy } from './report-calendar.ts'
import { lockOf } from './report-lock.ts'

const monthly: DataSetDefinition = {
  code: 'monthly',
  version: 1,
  name: { zh: '月报' },
  plan: 'test-2021-2025',
  frequency: 'month',
  respondents: { by: 'responsibility' },
  calendar: { opens: 1, due: 10, closes: 20 },
  from: '2023-11',
  source: { title: 'invented', status: 'unverified' },
}
const opened = (today: string, said: Partial<DataSetDefinition> = {}) =>
  periodsOpenedBy({ ...monthly, ...said }, today).map(({ code }) => code)

describe('the calendar of a form', () => {
  it('opens a period the day after its end', () => {
    expect(opened('2024-01-31')).toEqual(['2023-11', '2023-12'])
    expect(opened('2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01'])
  })
  it('opens before the end where the form says so, and after its last period never', () => {
    expect(opened('2024-01-25', { calendar: { opens: -7, due: 10, closes: 20 } })).toContain('2024-01')
    expect(opened('2024-06-01', { until: '2023-12' })).toEqual(['2023-11', '2023-12'])
  })
  it('asks for nothing before its first period', () => expect(opened('2023-10-31')).toEqual([]))
})

describe('a lock', () => {
  const draft = { status: 'draft', opensOn: '2024-02-01', closesOn: '2024-02-20', round: 0 } as const
  const lock = (said: Partial<Parameters<typeof lockOf>[0]>, today: string, organisationRetired = false) =>
    lockOf({ ...draft, ...said }, { today, organisationRetired, includedAbove: false })

  it.each([
    ['before the form opens', {}, '2024-01-31', 'not-open-yet'],
    ['on the day it opens', {}, '2024-02-01', undefined],
    ['on the day it closes', {}, '2024-02-20', undefined],
    ['the day after', {}, '2024-02-21', 'closed'],
    ['submitted', { status: 'submitted' }, '2024-02-10', 'submitted'],
    ['published', { status: 'published' }, '2024-02-10', 'published'],
    ['returned after the form has closed', { status: 'returned' }, '2024-03-10', undefined],
    ['reopened after the form has closed', { round: 1 }, '2024-03-10', undefined],
  ] as const)('%s', (_what, said, today, expected) => expect(lock(said, today)).toBe(expected))

  it('says what holds it before what it is', () => {
    const surroundings = { today: '2024-02-10', organisationRetired: false, includedAbove: true }
    expect(lockOf({ ...draft, status: 'reviewed' }, surroundings)).toBe('included-above')
  })

  it('says first that there is nobody any more', () => {
    expect(lock({ status: 'published' }, '2024-02-10', true)).toBe('organisation-retired')
  })
})
