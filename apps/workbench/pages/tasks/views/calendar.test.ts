import type { TaskSummary } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { dueEntries, shiftMonth, weeksOf } from './calendar.ts'

const task = (code: string, more: Partial<TaskSummary>): TaskSummary => ({
  code,
  title: code,
  indicators: [],
  coOwners: [],
  due: '2025-12-31',
  dueFrom: 'plan',
  milestones: [],
  state: { status: 'under-way', percent: 10, claimed: false, daysLate: 0, alarms: [] },
  version: 0,
  invented: false,
  ...more,
})

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2024-02')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual([undefined, undefined, undefined, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'])
  expect(
    weeks
      .at(-1)
      ?.filter((day) => day !== undefined)
      .at(-1),
  ).toBe('2024-02-29')
  expect([shiftMonth('2024-12', 1), shiftMonth('2024-01', -1)]).toEqual(['2025-01', '2023-12'])
})

it('names what falls due, and once what is due only with the plan', () => {
  const milestones = [
    { code: 'm1', title: '方案', due: '2024-03-31', reachedOn: '2024-03-01' },
    { code: 'm2', title: '验收', due: '2024-06-30' },
  ]
  const tasks = [
    task('1', { context: true, due: '2024-05-01', dueFrom: 'task' }),
    task('1.1', { milestones, due: '2024-09-30', dueFrom: 'task' }),
    task('1.2', {}),
    task('1.3', {}),
  ]
  expect(
    dueEntries(tasks, '2024-07-01').map((one) => [one.day, one.milestone?.code, one.rest, one.done, one.overdue]),
  ).toEqual([
    ['2024-03-31', 'm1', undefined, true, false],
    ['2024-06-30', 'm2', undefined, false, true],
    ['2024-09-30', undefined, undefined, false, false],
    ['2025-12-31', undefined, 2, false, false],
  ])
})
