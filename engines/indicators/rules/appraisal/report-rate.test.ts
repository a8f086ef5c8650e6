import { expect, it } from 'vitest'
import { type AppraisedReport, reportRate } from './report-rate.ts'
import { linesOf } from './scheme-lines.ts'

const report = (said: Partial<AppraisedReport>): AppraisedReport => ({
  dataSet: 'form',
  region: '410181106',
  organisation: 'town',
  period: '2024-01',
  dueOn: '2024-02-10',
  items: [
    { indicator: 'a', required: true },
    { indicator: 'b', required: true },
    { indicator: 'c', required: false },
  ],
  cells: {},
  ...said,
})
const rate = (kind: 'timeliness' | 'completeness', reports: AppraisedReport[], asOf: string) => {
  const item = { code: kind, name: { zh: kind }, points: 5, kind, dataSets: ['form'] }
  const [line] = linesOf({ items: [item] }, [])
  return line && reportRate(line, reports, asOf).rate
}

const IN_TIME = report({ firstSubmittedOn: '2024-02-09', cells: { a: { value: 1 }, b: { absence: 'not-collected' } } })
const LATE = report({ period: '2024-02', firstSubmittedOn: '2024-02-12', cells: { a: { value: 1 }, c: { value: 2 } } })
const NEVER = report({ period: '2024-03', cells: { a: { value: 1 } } })
const NOT_DUE = report({ period: '2024-04', dueOn: '2024-05-10' })
const OTHER_FORM = report({ dataSet: 'another', firstSubmittedOn: '2024-02-01' })
const ALL = [IN_TIME, LATE, NEVER, NOT_DUE, OTHER_FORM]

it('counts reports in time over those due by the day', () => {
  expect(rate('timeliness', ALL, '2024-03-01')).toEqual({ due: 3, good: 1 })
  expect(rate('timeliness', ALL, '2024-06-01')).toEqual({ due: 4, good: 1 })
  expect(rate('timeliness', [NOT_DUE], '2024-03-01')).toEqual({ due: 0, good: 0 })
})

it('counts required cells with a figure or a reason, of all reports due; one that did not come has filled in nothing', () => {
  expect(rate('completeness', ALL, '2024-03-01')).toEqual({ due: 6, good: 3 })
})
