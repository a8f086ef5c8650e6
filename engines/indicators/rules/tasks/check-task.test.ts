import { describe, expect, it } from 'vitest'
import type { TaskAssignmentWish, TaskHistory } from '../../contract/tasks/index.ts'
import { checkAssignment } from './check-assignment.ts'
import { checkProgress } from './check-progress.ts'
import { foldTask } from './fold-task.ts'
import { historyFaults } from './history-faults.ts'
import { reviewProgress } from './review-progress.ts'
import { ACCEPTED, eventsOf, progressOf, RETURNED, reported } from './tasks.fixture.ts'

const MILESTONES = [{ code: 'm1', title: '方案印发' }]
const said = (part: Parameters<typeof progressOf>[0]) =>
  checkProgress(progressOf(part), { milestones: MILESTONES, from: '2021-01-01', today: '2024-03-31' })

describe('a progress report', () => {
  it('is taken without the white space around its words', () => {
    expect(said({ text: ' 已印发 ', nextStep: '  ', milestones: { m1: '2024-03-20' } })).toEqual({
      ok: true,
      value: progressOf({ text: '已印发', milestones: { m1: '2024-03-20' } }),
    })
  })

  it.each([
    ['of tomorrow', { day: '2024-04-01' }, 'task.day-impossible'],
    ['of no day', { day: '2024-02-30' }, 'task.day-impossible'],
    ['from before the plan', { day: '2020-12-31' }, 'task.day-impossible'],
    ['with a milestone of a later day', { milestones: { m1: '2024-03-21' } }, 'task.day-impossible'],
    ['with a milestone it has not', { milestones: { m9: '2024-03-01' } }, 'task.milestone-unknown'],
    ['done by half', { status: 'done', percent: 50, milestones: { m1: '2024-03-01' } }, 'task.percent-differs'],
    ['not started and yet at ten', { status: 'not-started', percent: 10 }, 'task.percent-differs'],
    ['whole but not done', { status: 'under-way', percent: 100 }, 'task.percent-differs'],
    ['done with an open milestone', { status: 'done', percent: 100 }, 'task.milestones-open'],
    ['without a word', { text: ' \n ' }, 'task.text-missing'],
  ] as const)('%s is refused', (_what, part, code) => {
    expect(said(part)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('a review', () => {
  const review = (events: Parameters<typeof eventsOf>[1][], kind: 'accepted' | 'returned', by: string, reason = '') =>
    reviewProgress(foldTask(eventsOf('1', ...events).map(({ event }) => event)), { task: '1', kind, by: [by], reason })

  it('is of the newest report, by another, and gives a reason when it sends back', () => {
    const one = ['2024-03-20', reported()] as const
    expect(review([[...one]], 'accepted', 'wang')).toEqual({ ok: true, value: ACCEPTED })
    expect(review([[...one]], 'accepted', 'li')).toMatchObject({ refusal: { code: 'task.own-review' } })
    expect(review([[...one]], 'returned', 'wang', ' ')).toMatchObject({ refusal: { code: 'task.reason-missing' } })
    expect(review([[...one], ['2024-03-21', ACCEPTED]], 'returned', 'wang', '有误')).toMatchObject({ ok: true })
    for (const kind of ['accepted', 'returned'] as const) {
      expect(review([], kind, 'wang', 'x')).toMatchObject({ refusal: { code: 'task.nothing-to-review' } })
      expect(review([[...one], ['2024-03-21', RETURNED]], kind, 'wang', 'x')).toMatchObject({
        refusal: { code: 'task.nothing-to-review' },
      })
    }
  })

  it('passes over a report that another has followed', () => {
    const two = eventsOf(
      '1',
      ['2024-03-20', reported()],
      ['2024-03-22', reported({ percent: 50 })],
      ['2024-03-23', ACCEPTED],
    )
    expect(foldTask(two.map(({ event }) => event)).reports.map(({ review: said }) => said)).toEqual([
      'superseded',
      'accepted',
    ])
  })
})

describe('an assignment', () => {
  const decide = (wish: Partial<TaskAssignmentWish>) =>
    checkAssignment(
      { coOwners: [], milestones: [], ...wish },
      {
        organisations: new Set(['health', 'water']),
        from: '2021-01-01',
        dueOtherwise: '2025-12-31',
        taken: new Set(['m1', 'm2']),
      },
    )

  it('names each helper once and numbers new milestones past all there ever were', () => {
    const milestones = [
      { title: '验收 ', due: '2024-Q4' },
      { code: 'm2', title: '方案印发', due: '2024-03-31' },
      { code: 'm2', title: '再次使用', due: '2024' },
    ]
    expect(decide({ lead: 'health', coOwners: ['water', 'health', 'water'], milestones })).toEqual({
      ok: true,
      value: {
        lead: 'health',
        coOwners: ['water'],
        milestones: [
          { code: 'm2', title: '方案印发', due: '2024-03-31' },
          { code: 'm3', title: '验收', due: '2024-Q4' },
          { code: 'm4', title: '再次使用', due: '2024' },
        ],
      },
    })
  })

  it.each([
    [{ lead: 'nobody' }, 'task.organisation-unknown'],
    [{ coOwners: ['water'] }, 'task.lead-missing'],
    [{ due: '2024-02-30' }, 'task.due-unreadable'],
    [{ due: '2020' }, 'task.due-unreadable'],
    [{ due: '2024', milestones: [{ title: '验收', due: '2025-01-01' }] }, 'task.milestone-after-due'],
    [{ milestones: [{ title: '验收', due: '2026' }] }, 'task.milestone-after-due'],
  ])('%j is refused', (wish, code) => {
    expect(decide(wish)).toMatchObject({ ok: false, refusal: { code } })
  })
})

it('finds histories of a pack that cannot have been', () => {
  const history = (...events: TaskHistory['events']): TaskHistory => ({ plan: 'p', task: '1', invented: true, events })
  const report = { on: '2024-03-20', event: reported() }
  expect(historyFaults(history(report, { on: '2024-03-21', event: ACCEPTED }))).toEqual([])
  expect(
    historyFaults(history({ on: '2024-03-19', event: reported() }, { on: '2024-03-18', event: RETURNED })),
  ).toEqual(['task 1: the report of 2024-03-19 speaks of a later day', 'task 1: 2024-03-18 comes after a later day'])
  expect(historyFaults(history({ on: '2024-03-19', event: ACCEPTED }))).toEqual([
    'task 1: nothing to review on 2024-03-19',
  ])
})
