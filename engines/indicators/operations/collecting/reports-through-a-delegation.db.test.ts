import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeEach, expect, it } from 'vitest'
import type { ReportPage, ReportStepKind } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack, YEARLY } from '../../testing/test-pack.ts'

const OWN_REVIEW = { refusal: { code: 'report.own-review' } }
let room: TestIndicators
/** Holds the office's role, and is away. */
let head: Actor
/** Fills in reports. */
let reporter: Actor
let page: ReportPage

beforeEach(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openIndicators({ database, clock: fixedClock('2024-02-01') }, testPack({ dataSets: [YEARLY] }))
  head = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-health', name: '王某' })
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  must(await room.indicators.requestReports(head))
  const list = must(await room.indicators.listReports(reporter, { period: '2023' }))
  page = must(await room.indicators.showReport(reporter, { id: list[0]?.id ?? '' }))
})

async function filled(by: Actor): Promise<void> {
  const cells = { 'infant-mortality': { value: 9.9, comment: '两例多胞胎' } }
  page = must(await room.indicators.saveCells(by, { id: page.report.id, version: page.report.version, cells }))
}
const step = (by: Actor, kind: ReportStepKind) =>
  room.indicators.stepReport(by, { id: page.report.id, version: page.report.version, kind })

/** Somebody as the stand-in of another, in a session in which that was chosen. */
async function standIn(delegate: Actor, delegator: Actor): Promise<Actor> {
  const assignments = must(await room.access.listOwnAssignments(delegator)).map(({ id }) => id)
  const days = { firstDay: '2024-02-01', lastDay: '2024-02-10' }
  const wanted = { delegate: delegate.userId, assignments, ...days }
  const { id } = must(await room.access.makeOwnDelegation(delegator, wanted))
  const token = await room.signInAs(delegate)
  must(await room.access.beginActing(must(await room.access.readSession(token)), id))
  return must(await room.access.readSession(token))
}

it('is not reviewed by who submitted it, in whosever name they act', async () => {
  await filled(reporter)
  page = must(await step(reporter, 'submitted'))
  const acting = await standIn(reporter, head)
  expect(await step(acting, 'reviewed')).toMatchObject(OWN_REVIEW)
  expect(must(await room.indicators.showReport(acting, { id: page.report.id })).ownReport).toBe(true)
  page = must(await step(head, 'reviewed'))
  expect(await step(acting, 'published')).toMatchObject(OWN_REVIEW)
  must(await step(head, 'published'))
})

it('is not reviewed in the name of who submitted it, whoever stands in', async () => {
  await filled(head)
  page = must(await step(head, 'submitted'))
  const other = await room.addUser({ home: 'gongyi-health' })
  expect(await step(await standIn(other, head), 'reviewed')).toMatchObject(OWN_REVIEW)
})

it('that a stand-in submitted is neither’s to review, and everybody else’s', async () => {
  const other = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-health' })
  const acting = await standIn(reporter, head)
  await filled(acting)
  page = must(await step(acting, 'submitted'))
  expect(page.report.submittedBy).toBe(head.userId)
  expect(page.events.at(-1)).toMatchObject({ kind: 'submitted', by: reporter.userId })
  expect(await step(head, 'reviewed')).toMatchObject(OWN_REVIEW)
  expect(await step(acting, 'reviewed')).toMatchObject(OWN_REVIEW)
  page = must(await step(other, 'reviewed'))
})
