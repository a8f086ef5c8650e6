import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanTask, TaskAssignmentWish, TaskHistory, TaskPage } from '../../contract/index.ts'
import { planOf, progressOf } from '../../rules/tasks/tasks.fixture.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack } from '../../testing/test-pack.ts'

const TASKS: PlanTask[] = [
  { code: '3', title: '主要任务' },
  { code: '3.1', parent: '3', title: '慢性病防控', lead: 'gongyi-health', due: '2024-H1' },
  { code: '3.2', parent: '3', title: '城乡环境整治' },
]
const HISTORY: TaskHistory = {
  plan: 'tasks-2021-2025',
  task: '3.1',
  invented: true,
  events: [
    {
      on: '2023-12-28',
      event: { kind: 'reported', progress: progressOf({ day: '2023-12-25' }), organisation: 'gongyi-health' },
    },
  ],
}
const PLAN = planOf(TASKS, { code: 'tasks-2021-2025' })
const PACK = testPack({ plans: [PLAN], taskHistories: [HISTORY] })

const NO_REPORT = '00000000-0000-7000-8000-000000000000'

let database: Database
let room: TestIndicators
let clock: FixedClock
let reporter: Actor
let office: Actor
let colleague: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-02-01')
  room = await openIndicators({ database, clock }, PACK)
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  colleague = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
})

const at = (task: string) => ({ plan: PLAN.code, task })
const show = async (task: string, actor = office, asOf?: string) =>
  must(await room.indicators.showTask(actor, { ...at(task), ...(asOf === undefined ? {} : { asOf }) }))
const version = ({ task }: TaskPage) => task.version
const report = (actor: Actor, page: TaskPage, said: Parameters<typeof progressOf>[0] = {}) =>
  room.indicators.reportProgress(actor, {
    ...at(page.task.code),
    version: version(page),
    progress: progressOf({ day: '2024-01-31', ...said }),
  })
const review = (actor: Actor, page: TaskPage, kind: 'accepted' | 'returned', reason?: string) =>
  room.indicators.reviewProgress(actor, { ...at(page.task.code), version: version(page), kind, reason })
const assign = (actor: Actor, page: TaskPage, wish: Partial<TaskAssignmentWish>, reason = '部门职责') =>
  room.indicators.assignTask(actor, {
    ...at(page.task.code),
    version: version(page),
    assignment: { coOwners: [], milestones: [], ...wish },
    reason,
  })
const refused = (code: string) => ({ ok: false, refusal: { code } })

describe('a history of a pack', () => {
  it('is known from its own days, and entered once', async () => {
    expect(await room.rowCounts()).toBeDefined()
    must(await room.indicators.loadPack(office, PACK))
    const page = await show('3.1')
    expect(page.reports).toMatchObject([{ on: '2023-12-28', day: '2023-12-25', review: 'waiting' }])
    expect(page.task).toMatchObject({ version: 1, invented: true, state: { status: 'under-way', percent: 40 } })
    const before = await show('3.1', office, '2023-12-27')
    expect(before).toMatchObject({
      reports: [],
      task: { version: 1, invented: false, state: { status: 'not-started' } },
    })
  })
})

describe('the way of a task', () => {
  it('goes from the owner over the office to done, and every step is kept', async () => {
    let page = await show('3.1', reporter)
    expect(page).toMatchObject({ own: true, ownReport: false, above: [{ code: '3' }] })
    page = must(await report(reporter, page, { status: 'done', percent: 100, text: '全部完成' }))
    expect(page).toMatchObject({
      ownReport: true,
      task: { state: { status: 'under-way', percent: 40, claimed: true } },
    })
    expect(await review(office, page, 'returned')).toMatchObject(refused('task.reason-missing'))
    page = must(await review(office, page, 'returned', '请补充验收材料'))
    page = must(await report(reporter, page, { status: 'done', percent: 100, text: '已补充' }))
    page = must(await review(office, page, 'accepted'))
    expect(page.task.state).toMatchObject({ status: 'done', doneOn: '2024-01-31', daysLate: 0 })
    expect(await report(reporter, page)).toMatchObject(refused('task.done'))
    expect(page.reports.map((one) => one.review)).toEqual(['accepted', 'returned', 'superseded'])
    expect(page.people).toEqual({ [reporter.userId]: reporter.name, [office.userId]: office.name })
    expect((await room.events('indicators.task-stepped')).map(({ payload }) => payload)).toMatchObject([
      { task: '3.1', step: 'reported', seq: 2, lead: 'gongyi-health' },
      { step: 'returned', seq: 3 },
      { step: 'reported', seq: 4 },
      { step: 'accepted', seq: 5 },
    ])
    const list = must(await room.indicators.listTasks(office, { plan: PLAN.code }))
    expect(list.counts).toMatchObject({ total: 2, done: 1, 'not-started': 1 })
    expect(list.tasks[0]).toMatchObject({ code: '3', parts: { total: 2 }, state: { status: 'under-way', percent: 50 } })
    expect(list.names).toEqual({ 'gongyi-health': { zh: '巩义市卫生健康委员会' } })
  })

  it('can be opened again by the office only', async () => {
    const page = must(await review(colleague, await show('3.1'), 'returned', '抽查发现未完成'))
    expect(page.task.state).toMatchObject({ status: 'under-way', percent: 40 })
    must(await report(reporter, page, { percent: 80 }))
  })

  it('is not passed by whoever reported it', async () => {
    const page = must(await report(office, await show('3.1'), { percent: 90 }))
    expect(page.reports[0]).toMatchObject({ organisation: 'gongyi-health' })
    expect(await review(office, page, 'accepted')).toMatchObject(refused('task.own-review'))
    must(await review(colleague, page, 'accepted'))
  })

  it('that a stand-in reported is passed by neither, also when the absent one is back', async () => {
    const away = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-health' })
    const standIn = await actingFor(away)
    const page = must(await report(standIn, await show('3.1'), { percent: 91 }))
    expect(page.reports[0]).toMatchObject({ by: standIn.userId, onBehalfOf: away.userId })
    expect((await show('3.1', away)).ownReport).toBe(true)
    for (const actor of [away, standIn]) {
      expect(await review(actor, page, 'accepted')).toMatchObject(refused('task.own-review'))
    }
    must(await review(colleague, page, 'accepted'))
  })
})

/** Somebody who has no rights of their own, in a session in which another's were chosen. */
async function actingFor(delegator: Actor): Promise<Actor> {
  const delegate = await room.addUser({ role: 'viewer', region: '410181' })
  const assignments = must(await room.access.listOwnAssignments(delegator)).map(({ id }) => id)
  const today = clock.today()
  const wanted = { delegate: delegate.userId, assignments, firstDay: today, lastDay: today }
  const { id } = must(await room.access.makeOwnDelegation(delegator, wanted))
  const token = await room.signInAs(delegate)
  must(await room.access.beginActing(must(await room.access.readSession(token)), id))
  return must(await room.access.readSession(token))
}

describe('an assignment', () => {
  it('is given by the office, with a reason, to somebody who is there; the one before stays', async () => {
    let page = await show('3.2')
    expect(await report(office, page)).toMatchObject(refused('task.unassigned'))
    expect(await assign(office, page, { lead: 'nobody' })).toMatchObject(refused('task.organisation-unknown'))
    expect(await assign(office, page, { lead: 'gongyi-government' }, ' ')).toMatchObject(refused('task.reason-missing'))
    const milestones = [{ title: '方案印发', due: '2024-Q1' }]
    page = must(await assign(office, page, { lead: 'gongyi-government', due: '2024', milestones }))
    page = must(
      await assign(office, page, { lead: 'gongyi-health', coOwners: ['gongyi-government'], due: '2025' }, '机构改革'),
    )
    expect(page.assignments).toMatchObject([
      { lead: 'gongyi-health', milestones: [], reason: '机构改革' },
      { lead: 'gongyi-government', milestones: [{ code: 'm1' }], reason: '部门职责' },
    ])
    expect(page.task).toMatchObject({ due: '2025-12-31', dueFrom: 'task', coOwners: ['gongyi-government'] })
  })

  it('of a task with parts goes to those below it and has no steps of its own', async () => {
    const page = await show('3')
    expect(await assign(office, page, { milestones: [{ title: '中期评估', due: '2023' }] })).toMatchObject(
      refused('task.has-parts'),
    )
    expect(await report(office, page)).toMatchObject(refused('task.has-parts'))
  })
})

describe('two at once', () => {
  it('one is written, the other is told and nothing of theirs is kept', async () => {
    const page = await show('3.2')
    const both = await Promise.all([
      report(reporter, page, { percent: 10 }),
      report(office, page, { percent: 20 }),
      assign(colleague, page, { lead: 'gongyi-health' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    for (const one of both.filter(({ ok }) => !ok)) expect(one).toMatchObject(refused('task.changed-meanwhile'))
    const after = await show('3.2')
    expect(version(after)).toBe(version(page) + 1)
    expect(await report(reporter, page)).toMatchObject(refused('task.changed-meanwhile'))
  })
})

describe('who may', () => {
  it('reports for their own organisation and those below it, and nobody else’s', async () => {
    const town = await room.addUser({ role: 'report-filler', region: '410181106', organisation: 'gongyi-health' })
    expect(await report(town, await show('3.1'))).toMatchObject(refused('task.not-yours'))
    const viewer = await room.addUser({ role: 'viewer', region: '410181' })
    expect(await report(viewer, await show('3.1'))).toMatchObject(refused('access.forbidden'))
    expect(await assign(reporter, await show('3.1'), {})).toMatchObject(refused('access.forbidden'))
    expect(await review(reporter, await show('3.1'), 'accepted')).toMatchObject(refused('access.forbidden'))
  })

  it('reads from above and from below; those below decide nothing', async () => {
    const below = await room.addUser({ role: 'office', region: '410181106' })
    const above = await room.addUser({ role: 'viewer', region: '410100' })
    for (const actor of [below, above]) expect((await show('3.1', actor)).reports.length).toBeGreaterThan(0)
    expect(await review(below, await show('3.1'), 'returned', '越权')).toMatchObject(refused('task.not-yours'))
    expect(await assign(below, await show('3.2'), { lead: 'gongyi-health' })).toMatchObject(refused('task.not-yours'))
    const stranger = await room.addUser({ role: 'office', region: '330800', home: 'quzhou-government' })
    for (const answer of [
      await room.indicators.showTask(stranger, at('3.1')),
      await room.indicators.listTasks(stranger, { plan: PLAN.code }),
      await report(stranger, await show('3.1')),
    ]) {
      expect(answer).toMatchObject(refused('plan.not-found'))
    }
    expect(must(await room.indicators.listMyTasks(stranger))).toMatchObject({ tasks: [], waits: [] })
  })

  it('gives nothing to, and takes nothing from, those beyond their reach', async () => {
    const small = await room.addUser({ role: 'office', region: '410181', organisation: 'gongyi-health' })
    expect(await assign(small, await show('3.1'), { lead: 'gongyi-government' })).toMatchObject(
      refused('task.not-yours'),
    )
    must(await assign(small, await show('3.1'), { lead: 'gongyi-health', coOwners: ['gongyi-government'] }))
  })

  it('asks about a task and a day that there are', async () => {
    expect(await room.indicators.showTask(office, at('9'))).toMatchObject(refused('task.not-found'))
    expect(await room.indicators.listTasks(office, { plan: PLAN.code, asOf: '2024-02-30' })).toMatchObject(
      refused('day.unreadable'),
    )
  })
})

describe('what shows that it is so', () => {
  const bytes = new TextEncoder().encode('验收意见')
  const attach = (actor: Actor, id: string, name = '验收意见.txt') =>
    room.indicators.attachEvidence(actor, { kind: 'task-progress', id, file: { name, bytes } })
  const listed = async (actor: Actor, id: string) =>
    must(await room.indicators.listEvidence(actor, { kind: 'task-progress', id }))

  it('is attached by whoever may report, seen by whoever sees the task, and fixed once accepted', async () => {
    const page = must(await report(reporter, await show('3.1'), { percent: 95 }))
    const { id = '' } = page.reports[0] ?? {}
    must(await attach(reporter, id))
    const viewer = await room.addUser({ role: 'viewer', region: '410181' })
    expect(await listed(viewer, id)).toMatchObject({ open: true, files: [{ fileName: '验收意见.txt', cited: false }] })
    const stranger = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    const town = await room.addUser({ role: 'report-filler', region: '410181106', organisation: 'gongyi-health' })
    for (const actor of [stranger, town]) expect(await attach(actor, id)).toMatchObject(refused('evidence.not-found'))
    expect(await attach(viewer, id)).toMatchObject(refused('access.forbidden'))
    must(await review(office, await show('3.1'), 'accepted'))
    expect(await listed(viewer, id)).toMatchObject({ open: false, files: [{ cited: true }] })
    expect(await attach(reporter, id, '再补.txt')).toMatchObject(refused('evidence.not-open'))
    expect(await room.indicators.listEvidence(viewer, { kind: 'task-progress', id: NO_REPORT })).toMatchObject(
      refused('evidence.not-found'),
    )
  })

  it('stays with those who reported, whoever leads the task since', async () => {
    const everywhere = await room.addUser({ role: 'office' })
    const { id = '' } = must(await report(reporter, await show('3.1'), { percent: 96 })).reports[0] ?? {}
    const attached = must(await attach(reporter, id))
    must(await assign(everywhere, await show('3.1'), { lead: 'quzhou-government' }))
    const next = await room.addUser({ role: 'report-filler', organisation: 'quzhou-government' })
    const withdraw = (actor: Actor) => {
      const wish = { id, evidence: attached.evidence.id, reason: '传错了' }
      return room.indicators.withdrawEvidence(actor, { kind: 'task-progress', ...wish })
    }
    expect(await attach(next, id, '别处.txt')).toMatchObject(refused('evidence.not-found'))
    expect(await withdraw(next)).toMatchObject(refused('evidence.not-found'))
    must(await withdraw(reporter))
    must(await assign(everywhere, await show('3.1'), { lead: 'gongyi-health', coOwners: ['gongyi-government'] }))
  })
})

describe('my tasks', () => {
  it('are those my organisation leads or shares, and say what waits for me', async () => {
    clock.advance({ days: 243 })
    const mine = must(await room.indicators.listMyTasks(reporter))
    expect(mine).toMatchObject({ asOf: '2024-10-01', organisation: 'gongyi-health' })
    expect(mine.tasks.map(({ task }) => [task.code, task.due])).toEqual([
      ['3.1', '2025-12-31'],
      ['3.2', '2025-12-31'],
    ])
    expect(mine.waits.filter(({ wait }) => wait === 'report').map(({ task }) => task.code)).toContain('3.1')
  })
})
