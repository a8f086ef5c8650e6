import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_REGIONS, TEST_ROLES } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AppraisalScheme, DataSetDefinition } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { statement, testPack } from '../../testing/test-pack.ts'

const SOURCE = { title: 'invented', status: 'unverified' } as const
const TOWNS = ['410181106', '410181107', '410181108']

const FORM: DataSetDefinition = {
  code: 'test-annual',
  version: 1,
  name: { zh: '年度监测表' },
  plan: 'test-2021-2025',
  frequency: 'year',
  indicators: [
    { code: 'infant-mortality', required: true },
    { code: 'life-expectancy', required: true },
  ],
  respondents: { by: 'kind', kind: 'department', under: '410181' },
  calendar: { opens: 1, due: 60, closes: 365 },
  from: '2023',
  until: '2023',
  source: SOURCE,
}

const townScheme: AppraisalScheme = {
  code: 'towns',
  version: 1,
  name: { zh: '乡镇考核' },
  plan: 'test-2021-2025',
  frequency: 'year',
  from: '2022',
  units: { by: 'region', under: '410181', level: 'township' },
  reachBack: 0,
  missing: 'spread',
  minimumCoverage: 0.5,
  items: [
    {
      code: 'managed',
      name: { zh: '规范管理' },
      points: 10,
      kind: 'indicators',
      indicators: ['hypertension-managed'],
      curve: { kind: 'ratio', to: 80 },
    },
  ],
  examples: [],
  source: SOURCE,
}

const departmentScheme: AppraisalScheme = {
  ...townScheme,
  code: 'departments',
  name: { zh: '部门考核' },
  units: {
    by: 'responsibility',
    shared: [
      { indicator: 'infant-mortality', organisation: 'gongyi-health', coefficient: 1 },
      { indicator: 'life-expectancy', organisation: 'gongyi-water', coefficient: 0.5 },
    ],
  },
  missing: 'zero',
  minimumCoverage: 0,
  items: [
    {
      code: 'targets',
      name: { zh: '规划指标' },
      points: 10,
      kind: 'indicators',
      indicators: 'of-plan',
      curve: { kind: 'ratio', to: 'target' },
    },
    { code: 'in-time', name: { zh: '及时' }, points: 5, kind: 'timeliness', dataSets: ['test-annual'] },
    { code: 'complete', name: { zh: '完整' }, points: 5, kind: 'completeness', dataSets: ['test-annual'] },
  ],
}

let database: Database
let room: TestIndicators
let clock: FixedClock
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-02-01')
  room = await openIndicators({ database, clock })
  const platform = platformActor('system')
  const town = TEST_REGIONS.find(({ level }) => level === 'township')
  const towns = TOWNS.slice(1).map((code) => ({ ...town, code, name: { zh: `镇${code}`, en: `Town ${code}` } }))
  must(await room.access.loadRegions(platform, [...TEST_REGIONS, ...(towns as typeof TEST_REGIONS)]))
  const water = { ...TEST_ORGANISATIONS[1], code: 'gongyi-water', name: { zh: '巩义市水利局' } }
  must(await room.access.loadOrganisations(platform, [...TEST_ORGANISATIONS, water as never]))
  const role = { code: 'appraiser', name: { zh: '考核员' }, permissions: ['indicators.*'] }
  must(await room.access.loadRoles(platform, [...TEST_ROLES, role]))
  const managed = (region: string, period: string, numerator: number, denominator: number, availableOn: string) =>
    statement({ indicator: 'hypertension-managed', region, period, numerator, denominator, availableOn })
  const [first = '', second = '', third = ''] = TOWNS
  must(
    await room.indicators.loadPack(platform, {
      ...testPack({ indicators: [], indices: [], plans: [] }),
      code: 'appraised',
      dataSets: [FORM],
      appraisalSchemes: [townScheme, departmentScheme],
      values: [
        managed(first, '2022', 600, 1000, '2023-03-31'),
        managed(second, '2022', 700, 1000, '2023-03-31'),
        managed(first, '2023', 720, 1000, '2024-01-31'),
        managed(second, '2023', 680, 1000, '2024-01-31'),
        managed(third, '2023', 7, 10, '2024-01-31'),
        statement({ period: '2023', value: 4.1, availableOn: '2024-01-31' }),
      ],
    }),
  )
  office = await room.addUser({ role: 'appraiser', region: '410181', home: 'gongyi-government' })
  must(await room.indicators.requestReports(office))
})

const appraisal = async (question: { scheme: string; period?: string; asOf?: string }, actor = office) =>
  must(await room.indicators.showAppraisal(actor, question))
const scores = async (question: Parameters<typeof appraisal>[0]) =>
  (await appraisal(question)).ranking.map(({ unit, rank, score }) => [unit, rank, score])

describe('a ranking of regions', () => {
  it('is of the newest period that is over and has figures, with the one before', async () => {
    const shown = await appraisal({ scheme: 'towns' })
    expect(shown).toMatchObject({
      period: '2023',
      previousPeriod: '2022',
      periods: ['2023', '2022'],
      asOf: '2024-02-01',
    })
    // 72, 70 and 68 % of 80.
    expect(shown.ranking.map(({ unit, rank, score, previous }) => [unit, rank, score, previous?.rank])).toEqual([
      ['410181106', 1, 90, 2],
      ['410181108', 2, 87.5, undefined],
      ['410181107', 3, 85, 1],
    ])
    expect(shown).toMatchObject({ ranked: 3, units: 3, average: 87.5, invented: true })
    expect(shown.bulletin.generated).toBe(true)
  })

  it('does not call a small town different from the average', async () => {
    const { ranking } = await appraisal({ scheme: 'towns' })
    expect(ranking.find(({ unit }) => unit === '410181108')).toMatchObject({ standing: 'similar' })
  })

  it('is the same again as of the day it was made, whatever was stated since', async () => {
    const before = await scores({ scheme: 'towns', asOf: '2024-02-01' })
    clock.advance({ days: 9 })
    const correction = statement({
      indicator: 'hypertension-managed',
      region: '410181107',
      period: '2023',
      numerator: 800,
      denominator: 1000,
      availableOn: '2024-02-10',
    })
    must(await room.indicators.recordValue(office, { statement: correction, idempotencyKey: 'a-correction' }))
    expect((await scores({ scheme: 'towns' }))[0]).toEqual(['410181107', 1, 100])
    expect(await scores({ scheme: 'towns', asOf: '2024-02-01' })).toEqual(before)
  })

  it('has no score where nothing is known', async () => {
    expect(await scores({ scheme: 'towns', period: '2022' })).toEqual([
      ['410181107', 1, 87.5],
      ['410181106', 2, 75],
      ['410181108', undefined, undefined],
    ])
  })

  it('is opened to the figure, its counts, its source and the steps of the score', async () => {
    const opened = must(
      await room.indicators.showAppraisedUnit(office, { scheme: 'towns', period: '2022', unit: '410181106' }),
    )
    expect(opened.unit).toMatchObject({ rank: 2, score: 75 })
    const [line] = opened.arithmetic.lines
    expect(line?.figure).toMatchObject({
      period: '2022',
      revision: 1,
      numerator: 600,
      denominator: 1000,
      source: 'invented',
    })
    expect(line?.steps.map(({ working, result }) => [working.zh, result])).toEqual([
      ['600 ÷ 1000 × 100', 60],
      ['min(1, 60 ÷ 80)', 0.75],
      ['10 × 1 × 0.75', 7.5],
    ])
    expect(opened.arithmetic.steps.map(({ code, result }) => [code, result])).toEqual([
      ['sum', 7.5],
      ['percent', 75],
      ['round', 75],
    ])
  })

  it('opens all units at once when the whole arithmetic is asked for', async () => {
    const shown = must(
      await room.indicators.showAppraisal(office, { scheme: 'towns', period: '2022', arithmetic: true }),
    )
    expect(shown.ranking.map(({ arithmetic }) => arithmetic?.lines[0]?.points)).toEqual([8.75, 7.5, undefined])
  })

  it('stands on a funnel with the counts of each', async () => {
    const question = { scheme: 'towns', asOf: '2024-02-01', indicator: 'hypertension-managed' }
    const funnel = must(await room.indicators.showAppraisalFunnel(office, question))
    expect(funnel).toMatchObject({ period: '2023', method: 'binomial', without: [], invented: true })
    expect(funnel.average).toBeCloseTo((1407 / 2010) * 100, 10)
    expect(funnel.points.find(({ unit }) => unit === '410181108')).toMatchObject({
      denominator: 10,
      standing: 'similar',
    })
  })
})

describe('an appraisal of departments', () => {
  it('gives points by what each carries, and counts what was not handed in as zero', async () => {
    // Health: 4.1 of at most 4.1 is all of 10; no report is due on 1 February. Water: half of 10, without a figure.
    expect(await scores({ scheme: 'departments', asOf: '2024-02-01' })).toEqual([
      ['gongyi-health', 1, 100],
      ['gongyi-water', 2, 0],
    ])
  })

  it('counts reports in time and complete as they stood on the day', async () => {
    const filler = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
    clock.advance({ days: 10 })
    const [own] = must(await room.indicators.listReports(filler, { dataSet: 'test-annual' }))
    const cells = { 'infant-mortality': { value: 4.1 }, 'life-expectancy': { absence: 'not-collected' as const } }
    const id = own?.id ?? ''
    const saved = must(await room.indicators.saveCells(filler, { id, version: 1, cells }))
    must(await room.indicators.stepReport(filler, { id, version: saved.report.version, kind: 'submitted' }))
    const pointsOf = async (asOf: string) => {
      const { ranking } = await appraisal({ scheme: 'departments', asOf })
      return ranking.map(({ unit, points }) => [unit, points['in-time'], points.complete])
    }
    // Nothing is due before the report comes; due on 29 February, and water's never came.
    expect(await pointsOf('2024-02-19')).toEqual([
      ['gongyi-health', undefined, undefined],
      ['gongyi-water', undefined, undefined],
    ])
    expect(await pointsOf('2024-02-20')).toEqual([
      ['gongyi-health', 5, 5],
      ['gongyi-water', undefined, undefined],
    ])
    expect(await pointsOf('2024-03-01')).toEqual([
      ['gongyi-health', 5, 5],
      ['gongyi-water', 0, 0],
    ])
  })
})

describe('who sees an appraisal', () => {
  it('must see all of its units: a rank among some would be wrong', async () => {
    const town = await room.addUser({ role: 'appraiser', region: '410181106' })
    const department = await room.addUser({ role: 'appraiser', region: '410181', organisation: 'gongyi-health' })
    const elsewhere = await room.addUser({ role: 'appraiser', region: '330800' })
    // Region and organisation of one assignment belong together: two halves make no whole.
    for (const actor of [town, elsewhere]) {
      expect(must(await room.indicators.listAppraisalSchemes(actor))).toEqual([])
      expect(await room.indicators.showAppraisal(actor, { scheme: 'towns' })).toMatchObject(NOT_FOUND)
    }
    expect(must(await room.indicators.listAppraisalSchemes(department)).map(({ code }) => code)).toEqual(['towns'])
    expect(await room.indicators.showAppraisal(department, { scheme: 'departments' })).toMatchObject(NOT_FOUND)
    expect(must(await room.indicators.listAppraisalSchemes(office))).toHaveLength(2)
  })

  it('must be allowed to', async () => {
    const viewer = await room.addUser({ role: 'viewer' })
    const forbidden = { ok: false, refusal: { code: 'access.forbidden' } }
    expect(await room.indicators.showAppraisal(viewer, { scheme: 'towns' })).toMatchObject(forbidden)
    expect(await room.indicators.listAppraisalSchemes(viewer)).toMatchObject(forbidden)
  })

  it('is written down, with the format of a file', async () => {
    must(await room.indicators.showAppraisal(office, { scheme: 'towns', format: 'csv' }))
    const { rows } = await sql`
      SELECT operation, subject, detail::json AS detail FROM access.audit WHERE operation = 'indicators.show-appraisal' AND detail::text <> '{}'`.execute(
      database.kysely,
    )
    expect(rows).toEqual([
      { operation: 'indicators.show-appraisal', subject: 'appraisal/towns', detail: { format: 'csv' } },
    ])
  })
})

describe('a question that cannot be answered says why', () => {
  it.each([
    [{ scheme: 'nowhere' }, 'appraisal.not-found'],
    [{ scheme: 'towns', period: '2024' }, 'appraisal.period-not-appraised'],
    [{ scheme: 'towns', period: '2023-05' }, 'appraisal.period-not-appraised'],
    [{ scheme: 'towns', period: 'soon' }, 'appraisal.period-not-appraised'],
    [{ scheme: 'towns', asOf: '2022-12-30' }, 'appraisal.not-begun'],
    [{ scheme: 'towns', asOf: '2024-02-30' }, 'day.unreadable'],
  ])('%j: %s', async (question, code) => {
    expect(await room.indicators.showAppraisal(office, question)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('about a unit or a line that the scheme has not', async () => {
    const unit = await room.indicators.showAppraisedUnit(office, { scheme: 'towns', unit: '410181199' })
    expect(unit).toMatchObject({ refusal: { code: 'appraisal.unit-not-found' } })
    for (const [scheme, indicator] of [
      ['towns', 'life-expectancy'],
      ['departments', 'infant-mortality'],
    ] as const) {
      const funnel = await room.indicators.showAppraisalFunnel(office, { scheme, indicator })
      expect(funnel).toMatchObject({ refusal: { code: 'appraisal.line-not-found' } })
    }
  })
})

const NOT_FOUND = { ok: false, refusal: { code: 'appraisal.not-found' } }
