import { describe, expect, it } from 'vitest'
import type { PlanTask } from '../../contract/index.ts'
import type { TaskHappening } from '../../contract/tasks/index.ts'
import { filterTasks } from './filter-tasks.ts'
import { summariseTasks } from './summarise-tasks.ts'
import { ACCEPTED, eventsOf, planOf, RETURNED, reported } from './tasks.fixture.ts'

const STEP = { code: 'm1', title: '方案印发', due: '2024-Q1' }
const TASKS: PlanTask[] = [
  { code: '1', title: '改善健康环境', lead: 'gongyi-health', due: '2024-H1' },
  { code: '1.1', parent: '1', title: '蓝天', milestones: [STEP] },
  { code: '1.2', parent: '1', title: '碧水', lead: 'gongyi-water', coOwners: ['gongyi-health'], due: '2025-06-30' },
  { code: '2', title: '组织实施' },
]
type Happened = [on: string, happening: TaskHappening]

function on(asOf: string, ...events: Happened[]) {
  const all = summariseTasks(planOf(TASKS), eventsOf('1.1', ...events), asOf)
  return Object.fromEntries(all.map(({ summary }) => [summary.code, summary]))
}

describe('owners and due days', () => {
  it('come from the nearest task above that says them, in the end from the plan', () => {
    const tasks = on('2024-01-10')
    expect(tasks['1.1']).toMatchObject({ lead: 'gongyi-health', ownersFrom: '1', due: '2024-06-30', dueFrom: 'above' })
    expect(tasks['1.2']).toMatchObject({ lead: 'gongyi-water', coOwners: ['gongyi-health'], dueFrom: 'task' })
    expect(tasks['2']).toMatchObject({ coOwners: [], due: '2025-12-31', dueFrom: 'plan' })
    expect(tasks['2']).not.toHaveProperty('lead')
  })

  it('are as the office had decided by that day', () => {
    const decided: Happened = [
      '2024-05-08',
      {
        kind: 'assigned',
        assignment: { lead: 'gongyi-environment', coOwners: [], due: '2024-Q4', milestones: [] },
        reason: '机构改革',
      },
    ]
    expect(on('2024-05-07', decided)['1.1']).toMatchObject({ lead: 'gongyi-health', due: '2024-06-30', version: 1 })
    expect(on('2024-05-08', decided)['1.1']).toMatchObject({
      lead: 'gongyi-environment',
      due: '2024-12-31',
      dueFrom: 'task',
      milestones: [],
      version: 1,
    })
  })
})

describe('a claim of done', () => {
  const way: Happened[] = [
    ['2024-03-21', reported({ percent: 60 })],
    ['2024-06-28', reported({ day: '2024-06-28', status: 'done', percent: 100, milestones: { m1: '2024-03-20' } })],
    ['2024-07-15', ACCEPTED],
  ]

  it('counts once it is accepted, and then from its own day', () => {
    expect(on('2024-07-14', ...way)['1.1']).toMatchObject({
      review: 'waiting',
      state: { status: 'under-way', percent: 60, claimed: true, daysLate: 14 },
      milestones: [{ reachedOn: '2024-03-20' }],
    })
    expect(on('2024-07-15', ...way)['1.1']?.state).toEqual({
      status: 'done',
      percent: 100,
      claimed: false,
      doneOn: '2024-06-28',
      daysLate: 0,
      alarms: [],
    })
  })

  it('that is returned leaves what was said before', () => {
    expect(on('2024-07-20', ...way.slice(0, 2), ['2024-07-02', RETURNED])['1.1']).toMatchObject({
      review: 'returned',
      state: { status: 'under-way', percent: 60, claimed: false },
      milestones: [{ code: 'm1' }],
    })
  })

  it('says by how many days it was late', () => {
    const late = reported({ day: '2024-07-10', status: 'done', percent: 100, milestones: { m1: '2024-03-20' } })
    expect(on('2026-01-01', ['2024-07-10', late], ['2024-07-11', ACCEPTED])['1.1']?.state).toMatchObject({
      daysLate: 10,
      alarms: [],
    })
  })
})

describe('alarms', () => {
  const kinds = (asOf: string, ...events: Happened[]) =>
    on(asOf, ...events)['1.1']?.state.alarms.map(({ kind, days, milestone }) => [kind, days, milestone])

  it('tell what is due soon, overdue, late and silent', () => {
    const first: Happened = ['2024-01-05', reported()]
    expect(kinds('2024-02-01', first)).toEqual([])
    expect(kinds('2024-03-11', first)).toEqual([['due-soon', 20, 'm1']])
    expect(kinds('2024-04-01', first)).toEqual([['milestone-overdue', 1, 'm1']])
    expect(kinds('2024-06-20', first)).toEqual([
      ['milestone-overdue', 81, 'm1'],
      ['due-soon', 10, undefined],
    ])
    expect(kinds('2024-07-02', first)).toEqual([
      ['late', 2, undefined],
      ['milestone-overdue', 93, 'm1'],
      ['silent', 2, undefined],
    ])
    expect(kinds('2024-07-02', first, ['2024-07-01', reported({ milestones: { m1: '2024-06-30' } })])).toEqual([
      ['late', 2, undefined],
    ])
  })

  it('ask nothing of a task that nobody leads', () => {
    expect(on('2024-07-02')['2']?.state.alarms).toEqual([])
  })
})

it('is filtered to what is asked for, in its place', () => {
  const tasks = summariseTasks(planOf(TASKS), [], '2024-07-02').map(({ summary }) => summary)
  const shown = (filter: Parameters<typeof filterTasks>[1]) =>
    filterTasks(tasks, filter).map(({ code, context }) => (context ? `(${code})` : code))
  expect(shown({})).toEqual(['1', '1.1', '1.2', '2'])
  expect(shown({ late: true })).toEqual(['(1)', '1.1'])
  expect(shown({ organisations: new Set(['gongyi-water']) })).toEqual(['(1)', '1.2'])
  expect(shown({ organisations: new Set(['gongyi-health']), state: 'not-started' })).toEqual(['(1)', '1.1', '1.2'])
  expect(shown({ state: 'done' })).toEqual([])
})
