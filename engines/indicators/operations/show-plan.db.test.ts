import { type Actor, platformActor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IndicatorDefinition } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, TEST_INDICATORS, testPack } from '../testing/test-pack.ts'

const PLAN = { plan: 'test-2021-2025' }
let database: Database
let room: TestIndicators
let viewer: Actor
let stranger: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  viewer = await room.addUser({ role: 'viewer', region: '410181' })
  stranger = await room.addUser({ role: 'viewer', region: '330800', home: 'quzhou-government' })
})

describe('a plan', () => {
  it('is listed and shown to its city, the city above and the towns below', async () => {
    const above = await room.addUser({ role: 'viewer', region: '410100' })
    const below = await room.addUser({ role: 'viewer', region: '410181106' })
    for (const actor of [viewer, above, below]) {
      expect(must(await room.indicators.listPlans(actor))).toMatchObject([{ code: PLAN.plan, indicators: 2 }])
      expect(must(await room.indicators.showPlan(actor, PLAN)).indicators.map((row) => row.target)).toMatchObject([
        { kind: 'threshold', comparator: '<=', value: 4.1 },
        { kind: 'threshold', comparator: '=', value: 82.5 },
      ])
    }
  })

  it('says what its indicators are called in English where their definitions do', async () => {
    const [, , lifeExpectancy] = TEST_INDICATORS
    const named = { ...lifeExpectancy, version: 2, name: { zh: '人均预期寿命', en: 'Life expectancy' } }
    const nothing = { code: 'english', plans: [], values: [], indices: [], dataSets: [] }
    const pack = testPack({ ...nothing, indicators: [named as IndicatorDefinition] })
    must(await room.indicators.loadPack(platformActor('system'), pack))
    const { indicators } = must(await room.indicators.showPlan(viewer, PLAN))
    expect(indicators.map(({ name, nameEn }) => [name, nameEn])).toEqual([
      ['婴儿死亡率', undefined],
      ['人均预期寿命', 'Life expectancy'],
    ])
  })

  it('is not there for a city that it does not concern', async () => {
    expect(must(await room.indicators.listPlans(stranger))).toEqual([])
    const asked = [
      await room.indicators.showPlan(stranger, PLAN),
      await room.indicators.evaluatePlan(stranger, PLAN),
      await room.indicators.showOverview(stranger, PLAN),
      await room.indicators.evaluateRegions(stranger, PLAN),
      await room.indicators.showIndicator(stranger, { ...PLAN, indicator: 'infant-mortality' }),
    ]
    for (const answer of asked) expect(answer).toMatchObject({ ok: false, refusal: { code: 'plan.not-found' } })
    expect(await room.indicators.evaluatePlan(stranger, { ...PLAN, region: '410181' })).toMatchObject({
      ok: false,
      refusal: { code: 'access.outside-scope' },
    })
  })

  it('is refused by name when there is none, and so is an unknown indicator or day', async () => {
    expect(await room.indicators.showPlan(viewer, { plan: 'none' })).toEqual({
      ok: false,
      refusal: { code: 'plan.not-found', details: { plan: 'none' } },
    })
    expect(await room.indicators.showIndicator(viewer, { ...PLAN, indicator: 'none' })).toMatchObject({
      refusal: { code: 'indicator.not-found' },
    })
    expect(await room.indicators.evaluatePlan(viewer, { ...PLAN, asOf: '2024-02-30' })).toMatchObject({
      refusal: { code: 'day.unreadable', details: { day: '2024-02-30' } },
    })
  })
})

describe('its evaluation', () => {
  it('sees on each day what was known then', async () => {
    const latest = async (asOf: string) => {
      const [first] = must(await room.indicators.evaluatePlan(viewer, { ...PLAN, asOf }))
      return first?.latest && [first.latest.period, first.latest.value, first.latest.revision]
    }
    expect(await latest('2022-03-30')).toBeUndefined()
    expect(await latest('2022-03-31')).toEqual(['2021', 5.2, 1])
    expect(await latest('2022-12-31')).toEqual(['2022', 4.9, 1])
    expect(await latest('2023-03-30')).toEqual(['2022', 4.9, 1])
    expect(await latest('2023-03-31')).toEqual(['2022', 4.7, 2])
  })

  it('counts its verdicts in the overview, and says which figures are invented', async () => {
    const overview = must(await room.indicators.showOverview(viewer, { ...PLAN, asOf: '2023-12-31' }))
    const verdicts = overview.rows.map((row) => row.evaluation.verdict)
    expect(Object.values(overview.counts).reduce((sum, count) => sum + count, 0)).toBe(2)
    for (const verdict of verdicts) expect(overview.counts[verdict]).toBeGreaterThan(0)
    expect(overview.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025])
    expect(overview.rows[0]?.cells.map((cell) => cell.point?.value)).toEqual([
      undefined,
      5.2,
      4.7,
      undefined,
      undefined,
      undefined,
    ])
    expect(overview.invented).toBe(true)
  })

  it('opens an indicator to every revision and to the regions below, as far as they may be seen', async () => {
    const office = await room.addUser({ role: 'office' })
    for (const [region, value] of [
      ['410181106', 6.1],
      ['330800', 2.5],
    ] as const) {
      const said = statement({ region, period: '2022', value })
      must(await room.indicators.recordValue(office, { statement: said, idempotencyKey: `figure-of-${region}` }))
    }
    const page = must(await room.indicators.showIndicator(viewer, { ...PLAN, indicator: 'infant-mortality' }))
    expect(page.values.map((value) => [value.period, value.revision])).toEqual([
      ['2022', 2],
      ['2022', 1],
      ['2021', 1],
    ])
    expect(page.comparison.map((one) => [one.region, one.point.value, one.own])).toEqual([
      ['410181', 4.7, true],
      ['410181106', 6.1, false],
    ])
    const regions = must(await room.indicators.evaluateRegions(viewer, PLAN)).regions
    expect(regions.map((one) => one.region)).toEqual(['410181', '410181106'])
    for (const { region, verdicts } of regions) {
      const alone = must(await room.indicators.evaluatePlan(viewer, { ...PLAN, region }))
      // Indicators of which a region has never stated anything are left out of the table of regions.
      for (const [code, verdict] of Object.entries(verdicts)) {
        expect([region, code, verdict]).toEqual([region, code, alone.find((one) => one.code === code)?.verdict])
      }
    }
    const town = must(
      await room.indicators.showIndicator(viewer, { ...PLAN, indicator: 'infant-mortality', region: '410181106' }),
    )
    expect(town.series.map((point) => point.value)).toEqual([6.1])
    // Somebody of the town who names no region is not told «no data» of the city's figures.
    const below = await room.addUser({ role: 'viewer', region: '410181106' })
    const own = must(await room.indicators.showIndicator(below, { ...PLAN, indicator: 'infant-mortality' }))
    expect([own.region, own.series]).toEqual(['410181106', town.series])
    expect(must(await room.indicators.showOverview(below, PLAN)).region).toBe('410181106')
  })
})

it('answers more people at once than there are connections', async () => {
  const asked = Array.from({ length: 12 }, () => [
    room.indicators.showIndicator(viewer, { ...PLAN, indicator: 'infant-mortality' }),
    room.indicators.evaluateRegions(viewer, PLAN),
    room.indicators.showIndex(viewer, { index: 'test-index', region: '410181', year: 2022 }),
  ])
  for (const answer of await Promise.all(asked.flat())) expect(answer.ok).toBe(true)
})

describe('a composite index', () => {
  const ask = (index: string, year: number, region = '410181') =>
    room.indicators.showIndex(viewer, { index, region, year })

  it('says what is missing where figures are few', async () => {
    const result = must(await ask('test-index', 2022))
    expect(result.dimensions.map((one) => [one.code, one.coverage, one.score === undefined])).toEqual([
      ['people', 1, false],
      ['service', 0, true],
    ])
    // 80 a of 77…82 scores 60, 4.7 ‰ of 6…2 scores 32.5; weights 0.5 and 0.2, what has no figure weighs nothing.
    expect(result.score).toBeCloseTo((0.5 * 60 + 0.2 * 32.5) / 0.7, 9)
    const empty = must(await ask('test-index', 2010))
    expect([empty.score, ...empty.dimensions.map((one) => one.score)]).toEqual([undefined, undefined, undefined])
  })

  it('is refused when unknown or elsewhere', async () => {
    expect(await ask('none', 2022)).toMatchObject({ refusal: { code: 'index.not-found' } })
    expect(await ask('test-index', 2022, '330800')).toMatchObject({ refusal: { code: 'access.outside-scope' } })
    expect(await ask('test-index', 2022, '999999')).toMatchObject({ refusal: { code: 'access.region-unknown' } })
  })
})
