import { addDays } from '@kangcheng/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TASK_ALARMS, TASK_STATUSES, type TaskHappening, type TaskState } from '../../contract/tasks/index.ts'
import { countTasks, rollUp } from './roll-up.ts'
import { summariseTasks } from './summarise-tasks.ts'
import { ACCEPTED, eventsOf, planOf, RETURNED, reported } from './tasks.fixture.ts'

const anyState: fc.Arbitrary<TaskState> = fc
  .record({
    status: fc.constantFrom(...TASK_STATUSES),
    percent: fc.integer({ min: 0, max: 99 }),
    claimed: fc.boolean(),
    daysLate: fc.nat(900),
    alarms: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...TASK_ALARMS), days: fc.nat(900) }), {
      selector: ({ kind }) => kind,
    }),
  })
  .map((state) => (state.status === 'done' ? { ...state, percent: 100, doneOn: '2024-06-30', alarms: [] } : state))
const manyStates = fc.array(anyState, { minLength: 1, maxLength: 12 })
const day = fc.nat(2500).map((days) => addDays('2021-01-01', days))
const happening: fc.Arbitrary<TaskHappening> = fc.constantFrom(
  reported(),
  reported({ status: 'done', percent: 100 }),
  reported({ status: 'blocked', percent: 10 }),
  ACCEPTED,
  RETURNED,
)
const happenings = fc
  .array(fc.tuple(day, happening), { maxLength: 8 })
  .map((all) => all.toSorted(([one], [other]) => (one < other ? -1 : 1)))

const PLAN = planOf([
  {
    code: '1',
    title: '任务',
    lead: 'gongyi-health',
    due: '2024-H1',
    milestones: [{ code: 'm1', title: '方案', due: '2023' }],
  },
])
const stateOn = (asOf: string, events: Parameters<typeof eventsOf>[1][]) =>
  summariseTasks(PLAN, eventsOf('1', ...events), asOf)[0]?.summary.state

describe('the roll-up', () => {
  it('knows no order', () => {
    const shuffled = manyStates.chain((states) =>
      fc.tuple(fc.constant(states), fc.shuffledSubarray(states, { minLength: states.length })),
    )
    fc.assert(
      fc.property(shuffled, ([states, other]) => {
        expect(rollUp(other)).toEqual(rollUp(states))
      }),
    )
  })

  it('of one is that one, whatever its milestone', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { alarms, ...rest } = rollUp([state])
        expect(rest).toEqual({ ...state, alarms: undefined })
        expect(alarms.map(({ kind }) => kind).toSorted()).toEqual(state.alarms.map(({ kind }) => kind).toSorted())
      }),
    )
  })

  it('is done and at 100 per cent only when all are, and hides no alarm', () => {
    fc.assert(
      fc.property(manyStates, (states) => {
        const all = rollUp(states)
        const counts = countTasks(states)
        expect(all.status === 'done').toBe(counts.done === states.length)
        expect(all.percent === 100).toBe(counts.done === states.length)
        expect(counts['not-started'] + counts['under-way'] + counts.done + counts.blocked).toBe(counts.total)
        const kinds = new Set(states.flatMap(({ alarms }) => alarms.map(({ kind }) => kind)))
        expect(new Set(all.alarms.map(({ kind }) => kind))).toEqual(kinds)
      }),
    )
  })
})

describe('as the days go by', () => {
  it('and nothing is reported, nothing gets less late, less overdue or less silent', () => {
    fc.assert(
      fc.property(happenings, day, fc.nat(400), (events, asOf, later) => {
        const known = events.filter(([on]) => on <= asOf)
        const before = stateOn(asOf, known)
        const after = stateOn(addDays(asOf, later), known)
        expect(after?.status).toBe(before?.status)
        expect(after?.daysLate).toBeGreaterThanOrEqual(before?.daysLate ?? 0)
        for (const alarm of before?.alarms.filter(({ kind }) => kind !== 'due-soon') ?? []) {
          const same = after?.alarms.find(({ kind }) => kind === alarm.kind)
          expect(same?.days).toBeGreaterThanOrEqual(alarm.days)
        }
      }),
    )
  })

  it('what became known later changes no earlier day', () => {
    fc.assert(
      fc.property(happenings, day, (events, asOf) => {
        const known = events.filter(([on]) => on <= asOf)
        expect(stateOn(asOf, events)).toEqual(stateOn(asOf, known))
      }),
    )
  })

  it('done is never said of what nobody accepted', () => {
    fc.assert(
      fc.property(happenings, day, (events, asOf) => {
        const unseen = events.filter(([, { kind }]) => kind !== 'accepted')
        expect(stateOn(asOf, unseen)?.status).not.toBe('done')
      }),
    )
  })
})
