import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_REGIONS } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DataSetDefinition, ReportPage, ReportStepKind } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack, YEARLY } from '../../testing/test-pack.ts'

const TOWNS: DataSetDefinition = {
  ...YEARLY,
  code: 'towns',
  name: { zh: '乡镇监测表' },
  from: '2023',
  until: '2023',
  indicators: [
    { code: 'hypertension-managed', required: true },
    { code: 'life-expectancy', required: false },
  ],
  respondents: { by: 'kind', kind: 'township-government', under: '410181' },
}
const COUNTY: DataSetDefinition = {
  ...TOWNS,
  code: 'county',
  name: { zh: '县级汇总表' },
  respondents: { by: 'kind', kind: 'department', under: '410181' },
  below: { dataSet: 'towns', figures: [{ indicator: 'hypertension-managed', by: 'rate' }] },
}
const region = (code: string, zh: string) => {
  const source = { title: 'invented', status: 'unverified' as const }
  return { code, name: { zh }, level: 'township' as const, parent: '410181', source }
}
const town = (code: string, zh: string, at: string) => {
  return { code, name: { zh }, kind: 'township-government' as const, region: at, parent: 'gongyi-government' }
}

let database: Database
let room: TestIndicators
let office: Actor
let countyFiller: Actor
const fillers: Record<string, Actor> = {}

beforeEach(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openIndicators({ database, clock: fixedClock('2024-02-01') }, testPack({ dataSets: [TOWNS, COUNTY] }))
  const platform = platformActor('system')
  must(await room.access.loadRegions(platform, [...TEST_REGIONS, region('410181100', '米河镇')]))
  const towns = [town('zhanjie', '站街镇人民政府', '410181106'), town('mihe', '米河镇人民政府', '410181100')]
  must(await room.access.loadOrganisations(platform, [...TEST_ORGANISATIONS, ...towns]))
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  countyFiller = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  for (const { code } of towns) {
    fillers[code] = await room.addUser({ role: 'report-filler', region: '410181', organisation: code, home: code })
  }
  must(await room.indicators.requestReports(office))
})

const pageOf = async (organisation: string, actor = office): Promise<ReportPage> => {
  const [report] = must(await room.indicators.listReports(office, { organisation }))
  return must(await room.indicators.showReport(actor, { id: report?.id ?? '' }))
}
const step = async (actor: Actor, organisation: string, kind: ReportStepKind, reason = '核对') => {
  const { report } = await pageOf(organisation)
  return room.indicators.stepReport(actor, { id: report.id, version: report.version, kind, reason })
}
const fill = async (actor: Actor, organisation: string, numerator: number, denominator: number, comment = '') => {
  const { report } = await pageOf(organisation)
  const cells = { 'hypertension-managed': { numerator, denominator, ...(comment ? { comment } : {}) } }
  return room.indicators.saveCells(actor, { id: report.id, version: report.version, cells })
}
const settle = async (code: string, numerator: number, denominator: number) => {
  const actor = fillers[code] ?? office
  must(await fill(actor, code, numerator, denominator))
  must(await step(actor, code, 'submitted'))
  must(await step(office, code, 'reviewed'))
}
const submitCounty = async () => {
  must(await fill(countyFiller, 'gongyi-health', 91, 110))
  must(await step(countyFiller, 'gongyi-health', 'submitted'))
}

describe('a report above', () => {
  it('waits for those below, says for how many, and shows what they come to as they are reviewed', async () => {
    expect((await pageOf('gongyi-health', countyFiller)).below?.respondents).toMatchObject([
      { organisation: 'mihe', status: 'draft', open: true, names: { organisation: { zh: '米河镇人民政府' } } },
      { organisation: 'zhanjie', status: 'draft', open: true },
    ])
    await settle('zhanjie', 1, 10)
    const page = must(await fill(countyFiller, 'gongyi-health', 50, 100))
    expect(page.rows[0]?.below).toEqual({ value: 10, numerator: 1, denominator: 10, from: 1, of: 2 })
    expect(page.problems).toEqual([])
    expect(await step(countyFiller, 'gongyi-health', 'submitted')).toMatchObject({
      refusal: { code: 'report.waits-for-below', details: { open: 1, of: 2, zh: '米河镇人民政府' } },
    })
    await settle('mihe', 90, 100)
    expect((await pageOf('gongyi-health')).problems).toMatchObject([
      { kind: 'differs-from-below', severity: 'warning' },
    ])
    await submitCounty()
  })

  it('says the same in the list, as each below is reviewed', async () => {
    const waits = async (actor = office) =>
      must(await room.indicators.listReports(actor, {}))
        .toSorted((one, other) => (one.organisation < other.organisation ? -1 : 1))
        .map(({ waitsFor }) => waitsFor)
    expect(await waits()).toEqual([{ open: 2, of: 2 }, undefined, undefined])
    await settle('zhanjie', 1, 10)
    // Counted past what the reader may see, as on the page.
    expect(await waits(countyFiller)).toEqual([{ open: 1, of: 2 }])
    await settle('mihe', 90, 100)
    expect(await waits()).toEqual([undefined, undefined, undefined])
  })

  it('is linked to those below only for whoever may see them', async () => {
    const links = async (actor: Actor) =>
      (await pageOf('gongyi-health', actor)).below?.respondents.filter(({ report }) => report !== undefined).length
    expect(await links(office)).toBe(2)
    expect(await links(countyFiller)).toBe(0)
  })

  it('goes on without those that the office passes over by name and reason', async () => {
    await settle('zhanjie', 91, 110)
    const { report } = await pageOf('gongyi-health')
    const pass = (actor: Actor, organisation: string, reason = '汛期无法报送') =>
      room.indicators.passOverReports(actor, {
        id: report.id,
        version: report.version,
        respondents: [{ region: organisation === 'mihe' ? '410181100' : '410181106', organisation }],
        reason,
      })
    expect(await pass(countyFiller, 'mihe')).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await pass(office, 'mihe', ' ')).toMatchObject({ refusal: { code: 'report.reason-missing' } })
    expect(await pass(office, 'zhanjie')).toMatchObject({ refusal: { code: 'report.not-awaited' } })
    const page = must(await pass(office, 'mihe'))
    expect(page.below?.respondents[0]).toMatchObject({ open: false, passedOver: { reason: '汛期无法报送' } })
    await submitCounty()
    expect((await pageOf('mihe')).lock).toBeUndefined()
    const events = (await pageOf('gongyi-health')).events
    expect(events.find(({ kind }) => kind === 'passed-over')).toMatchObject({ reason: '汛期无法报送' })
    expect(events.findLast(({ kind }) => kind === 'submitted')?.below).toMatchObject([{ organisation: 'zhanjie' }])
  })
})

describe('a report below', () => {
  it('is held by the one above, which says which, until that is sent back', async () => {
    await settle('zhanjie', 1, 10)
    await settle('mihe', 90, 100)
    await submitCounty()
    const held = await pageOf('zhanjie', fillers.zhanjie)
    expect(held).toMatchObject({
      lock: 'included-above',
      includedIn: [
        { names: { dataSet: { zh: '县级汇总表' }, region: { zh: '巩义市' } }, period: '2023', status: 'submitted' },
      ],
    })
    expect(held.includedIn[0]?.report).toBeUndefined()
    expect(held.steps).toEqual(['published'])
    must(await step(office, 'gongyi-health', 'reviewed'))
    must(await step(office, 'gongyi-health', 'published'))
    must(await step(office, 'zhanjie', 'published'))
    const refused = await step(office, 'zhanjie', 'reopened')
    expect(refused).toMatchObject({ refusal: { code: 'report.included-above' } })
    expect(JSON.stringify(refused)).toContain('县级汇总表')
    must(await step(office, 'gongyi-health', 'reopened'))
    must(await step(office, 'zhanjie', 'reopened'))
    expect(await step(countyFiller, 'gongyi-health', 'submitted')).toMatchObject({
      refusal: { code: 'report.waits-for-below', details: { open: 1 } },
    })
  })

  it('is either in the one above or sent back, however close together the two come', async () => {
    await settle('zhanjie', 1, 10)
    await settle('mihe', 90, 100)
    must(await fill(countyFiller, 'gongyi-health', 91, 110))
    for (let round = 0; round < 4; round++) {
      const [submitted, returned] = await Promise.all([
        step(countyFiller, 'gongyi-health', 'submitted'),
        step(office, round % 2 === 0 ? 'zhanjie' : 'mihe', 'returned'),
      ])
      expect([submitted.ok, returned.ok].filter(Boolean)).toHaveLength(1)
      const code = round % 2 === 0 ? 'zhanjie' : 'mihe'
      if (submitted.ok) must(await step(office, 'gongyi-health', 'returned'))
      else {
        must(await step(fillers[code] ?? office, code, 'submitted'))
        must(await step(office, code, 'reviewed'))
      }
    }
  })

  it('that moves to another county stays in the report it was counted in, and is not counted twice', async () => {
    await settle('zhanjie', 1, 10)
    await settle('mihe', 90, 100)
    await submitCounty()
    // What `followRegions` leaves behind when a town has come to stand below another county.
    const path = '/410000/410100/410182/410181100/'
    await sql`UPDATE access.region SET path = ${path} WHERE code = '410181100'`.execute(database.kysely)
    must(await room.indicators.followRegions(platformActor('system')))
    const province = await room.addUser({ role: 'office' })
    const [moved] = must(await room.indicators.listReports(province, { organisation: 'mihe' }))
    const page = must(await room.indicators.showReport(province, { id: moved?.id ?? '' }))
    expect(page.lock).toBe('included-above')
    must(await step(office, 'gongyi-health', 'reviewed'))
  })
})
