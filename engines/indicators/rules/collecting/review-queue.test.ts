import { expect, it } from 'vitest'
import { byUrgency, cameLate, reviewLoad } from './review-queue.ts'

it('puts late reports first, and of each the one that waits longest', () => {
  const report = (id: string, late: boolean, submittedAt: string) => ({ id, late, submittedAt })
  const queue = [
    report('new', false, '2026-03-09'),
    report('late-new', true, '2026-03-10'),
    report('old', false, '2026-03-01'),
    report('late-old', true, '2026-03-08'),
  ]
  expect(queue.toSorted(byUrgency).map(({ id }) => id)).toEqual(['late-old', 'late-new', 'old', 'new'])
})

it('holds a report for late by the day it first came', () => {
  expect(cameLate({ dueOn: '2026-03-31', firstSubmittedOn: '2026-03-31' })).toBe(false)
  expect(cameLate({ dueOn: '2026-03-31', firstSubmittedOn: '2026-04-01' })).toBe(true)
  expect(cameLate({ dueOn: '2026-03-31' })).toBe(false)
})

it('counts warnings, comments and what differs from the submission before', () => {
  const cells = { births: { value: 7, comment: '已核对' }, doctors: { value: 3, comment: ' ' }, beds: { value: 9 } }
  const warning = {
    indicator: 'births',
    kind: 'jump',
    severity: 'warning',
    answered: true,
    message: { zh: '' },
  } as const
  const first = {
    kind: 'submitted',
    cells: { births: { value: 5 }, doctors: { comment: ' ', value: 3 }, nurses: { value: 1 } },
  } as const
  const events = [first, { kind: 'returned' } as const, { kind: 'submitted', cells } as const]
  expect(reviewLoad(cells, [warning], events)).toEqual({ warnings: 1, comments: 1, changed: 3 })
  expect(reviewLoad(cells, [], [first])).toEqual({ warnings: 0, comments: 1 })
})
