import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReportPage } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack, YEARLY } from '../../testing/test-pack.ts'

let database: Database
let room: TestIndicators
let clock: FixedClock
let reporter: Actor
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-02-01')
  room = await openIndicators({ database, clock }, testPack({ dataSets: [YEARLY] }))
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  must(await room.indicators.requestReports(office))
})

async function reportOn(period: string): Promise<ReportPage> {
  const list = must(await room.indicators.listReports(reporter, { period }))
  return must(await room.indicators.showReport(reporter, { id: list[0]?.id ?? '' }))
}

const save = (actor: Actor, { report }: ReportPage, cells: Parameters<typeof room.indicators.saveCells>[1]['cells']) =>
  room.indicators.saveCells(actor, { id: report.id, version: report.version, cells })
const step = (
  actor: Actor,
  { report }: ReportPage,
  kind: Parameters<typeof room.indicators.stepReport>[1]['kind'],
  reason?: string,
) => room.indicators.stepReport(actor, { id: report.id, version: report.version, kind, reason })

async function figures(period: string): Promise<unknown[]> {
  const { rows } = await sql`
    SELECT indicator_code, value, revision, available_on::text AS known FROM indicators.value
    WHERE period = ${period} AND idempotency_key LIKE 'report:%'
    ORDER BY indicator_code, revision`.execute(database.kysely)
  return rows
}

describe('requests', () => {
  it('are made once for each period that has come and each respondent', async () => {
    const list = must(await room.indicators.listReports(office, {}))
    expect(list.map(({ period, organisation, status, dueOn }) => [period, organisation, status, dueOn])).toEqual([
      ['2023', 'gongyi-health', 'draft', '2024-02-29'],
      ['2022', 'gongyi-health', 'draft', '2023-03-01'],
    ])
    expect(must(await room.indicators.requestReports(office))).toMatchObject({ requested: 0 })
  })

  it('are made by the office and not by a department', async () => {
    expect(await room.indicators.requestReports(reporter)).toMatchObject({ ok: false })
  })

  it('are seen by those they are made to', async () => {
    const other = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    expect(must(await room.indicators.listReports(other, {}))).toEqual([])
    const { report } = await reportOn('2023')
    expect(await room.indicators.showReport(other, { id: report.id })).toMatchObject({
      refusal: { code: 'report.not-found' },
    })
    expect(await save(other, await reportOn('2023'), {})).toMatchObject({ refusal: { code: 'report.not-found' } })
  })
})

describe('the way of a report', () => {
  it('goes from the department over the office into the figures, and a correction makes a second revision', async () => {
    let page = await reportOn('2023')
    page = must(await save(reporter, page, { 'infant-mortality': { value: 9.9 } }))
    expect(page.problems).toMatchObject([{ indicator: 'infant-mortality', kind: 'jump', answered: false }])
    expect(await step(reporter, page, 'submitted')).toMatchObject({ refusal: { code: 'report.not-complete' } })
    page = must(await save(reporter, page, { 'infant-mortality': { value: 9.9, comment: '两例多胞胎' } }))
    page = must(await step(reporter, page, 'submitted'))
    expect(page).toMatchObject({ lock: 'submitted', report: { status: 'submitted' } })
    expect(await save(reporter, page, {})).toMatchObject({ refusal: { code: 'report.locked' } })

    expect(await step(office, page, 'returned')).toMatchObject({ refusal: { code: 'report.reason-missing' } })
    page = must(await step(office, page, 'returned', '请核对分母'))
    page = must(await save(reporter, page, { 'infant-mortality': { value: 5.1 } }))
    page = must(await step(reporter, page, 'submitted'))
    page = must(await step(office, page, 'reviewed'))
    expect(await figures('2023')).toEqual([])
    page = must(await step(office, page, 'published'))
    expect(await figures('2023')).toEqual([
      { indicator_code: 'infant-mortality', value: 5.1, revision: 1, known: '2024-02-01' },
    ])

    page = must(await step(office, page, 'reopened', '分母有误'))
    page = must(await save(reporter, page, { 'life-expectancy': { value: 80.1 } }))
    page = must(await step(reporter, page, 'submitted'))
    page = must(await step(office, page, 'reviewed'))
    page = must(await step(office, page, 'published'))
    // What stayed the same keeps its revision.
    expect(await figures('2023')).toMatchObject([
      { indicator_code: 'infant-mortality', revision: 1 },
      { indicator_code: 'life-expectancy', value: 80.1, revision: 1 },
    ])
    expect(page.events.map(({ kind }) => kind)).toEqual([
      'requested',
      ...['saved', 'saved', 'submitted', 'returned', 'saved', 'submitted', 'reviewed', 'published'],
      ...['reopened', 'saved', 'submitted', 'reviewed', 'published'],
    ])
    expect(page.people).toEqual({ [reporter.userId]: reporter.name, [office.userId]: office.name })
  })

  it('is closed after its day, and nobody passes their own', async () => {
    const page = await reportOn('2022')
    expect(page.lock).toBe('closed')
    expect(await save(reporter, page, { 'infant-mortality': { value: 5 } })).toMatchObject({
      refusal: { code: 'report.locked', details: { lock: 'closed' } },
    })
  })
})

describe('a figure that was published', () => {
  it('is corrected or explained, and never emptied', async () => {
    let page = await reportOn('2023')
    page = must(await step(office, page, 'reopened', '再核对'))
    page = must(await save(reporter, page, { 'life-expectancy': null }))
    expect(await step(reporter, page, 'submitted')).toMatchObject({
      refusal: { code: 'report.figure-taken-away', details: { indicator: 'life-expectancy' } },
    })
    page = must(await save(reporter, page, { 'life-expectancy': { absence: 'not-calculable' } }))
    expect(must(await step(reporter, page, 'submitted')).report.status).toBe('submitted')
  })
})

describe('figures published in a demonstration', () => {
  it('are marked as invented', async () => {
    const trial = await openIndicators({ database, clock, demonstration: true }, testPack({ dataSets: [YEARLY] }))
    const { report } = await reportOn('2023')
    const { id } = report
    const passed = { id, version: report.version, kind: 'reviewed' } as const
    const { version } = must(await trial.indicators.stepReport(office, passed)).report
    must(await trial.indicators.stepReport(office, { id, version, kind: 'published' }))
    const { rows } = await sql`SELECT invented, absence FROM indicators.value
      WHERE idempotency_key LIKE 'report:%' ORDER BY recorded_at DESC, revision DESC LIMIT 1`.execute(database.kysely)
    expect(rows).toEqual([{ invented: true, absence: 'not-calculable' }])
  })
})

describe('the choices of a list', () => {
  it('are what there is a report of that one may see', async () => {
    expect(must(await room.indicators.listReportChoices(office))).toEqual({
      dataSets: [{ code: 'test-annual', name: YEARLY.name }],
      periods: ['2023', '2022'],
      organisations: [{ code: 'gongyi-health', name: { zh: '巩义市卫生健康委员会' } }],
    })
    const other = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    expect(must(await room.indicators.listReportChoices(other)).periods).toEqual([])
  })
})

describe('a department that is dissolved', () => {
  it('hands its report over with all that was filled in', async () => {
    let page = await reportOn('2022')
    const reason = '机构改革，职能划转'
    const handOver = (organisation: string, { report } = page) =>
      room.indicators.handOverReport(office, { id: report.id, version: report.version, organisation, reason })
    expect(await handOver('nobody')).toMatchObject({ refusal: { code: 'report.successor-unknown' } })
    page = must(await handOver('gongyi-government'))
    expect(page.report).toMatchObject({ organisation: 'gongyi-government', version: 2 })
    const successor = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-government' })
    const seen = must(await room.indicators.showReport(successor, { id: page.report.id }))
    expect(seen.events.map(({ kind }) => kind)).toEqual(['requested', 'handed-over'])
    expect(await handOver('gongyi-health')).toMatchObject({ ok: true })
  })

  it('cannot give it away when it is on its way', async () => {
    const { report } = await reportOn('2023')
    const request = { id: report.id, version: report.version, organisation: 'gongyi-government', reason: 'x' }
    expect(await room.indicators.handOverReport(office, request)).toMatchObject({
      refusal: { code: 'report.wrong-status' },
    })
  })
})
