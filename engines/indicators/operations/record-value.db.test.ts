import { type Actor, platformActor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ValueStatement } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, testPack } from '../testing/test-pack.ts'

let database: Database
let room: TestIndicators
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  office = await room.addUser({ role: 'office', region: '410181' })
})

let keys = 0
const record = (actor: Actor, said: Partial<ValueStatement>, idempotencyKey = `key-${keys++}`) =>
  room.indicators.recordValue(actor, { statement: statement(said), idempotencyKey })

describe('recording a value', () => {
  it('keeps a correction as the next revision and tells it once', async () => {
    const before = (await room.events('indicators.value-recorded')).length
    const first = must(await record(office, { period: '2023', value: 4.5 }))
    const second = must(await record(office, { period: '2023', value: 4.4 }))
    expect([first.value?.revision, second.value?.revision]).toEqual([1, 2])
    expect((await room.events('indicators.value-recorded')).slice(before)).toEqual(
      [1, 2].map((revision) => ({
        subject: 'indicator/infant-mortality/410181',
        payload: { indicator: 'infant-mortality', region: '410181', period: '2023', revision },
      })),
    )
    const page = must(
      await room.indicators.showIndicator(office, { plan: 'test-2021-2025', indicator: 'infant-mortality' }),
    )
    expect(page.evaluation.latest).toMatchObject({ period: '2023', value: 4.4, revision: 2 })
  })

  it('is harmless when sent twice under one key', async () => {
    const said = { period: '2020', value: 5.6 }
    const first = must(await record(office, said, 'sent-twice'))
    expect(first.value.revision).toBe(1)
    const before = await room.rowCounts()
    expect(must(await record(office, said, 'sent-twice'))).toEqual(first)
    expect(await room.rowCounts()).toEqual(before)
  })

  it('refuses another statement under a key that was used', async () => {
    must(await record(office, { period: '2016', value: 5 }, 'used-key'))
    const before = await room.rowCounts()
    const again = await record(office, { period: '2016', value: 6 }, 'used-key')
    expect(again).toMatchObject({ ok: false, refusal: { code: 'value.key-reused' } })
    expect(await room.rowCounts()).toEqual(before)
  })

  it('works out the figure and its limits from numerator and denominator', async () => {
    const { value } = must(await record(office, { period: '2019', numerator: 24, denominator: 5240 }))
    expect(value?.value).toBeCloseTo(4.5802, 4)
    // Byar's limits of 24 deaths are 15.37 and 35.71.
    expect(value?.lower).toBeCloseTo((15.37 / 5240) * 1000, 2)
    expect(value?.upper).toBeCloseTo((35.71 / 5240) * 1000, 2)
  })

  it('keeps and marks a figure that is hard to believe', async () => {
    expect(must(await record(office, { period: '2017', value: 51 }))).toMatchObject({
      implausible: true,
      value: { value: 51 },
    })
  })

  it('says who reports when the statement does not', async () => {
    expect(must(await record(office, { period: '2016', value: 5 })).value?.organisation).toBe('gongyi-health')
  })

  it.each<[string, Partial<ValueStatement>, string]>([
    ['an infinite number', { value: Number.POSITIVE_INFINITY }, 'value.not-a-number'],
    ['something that is no number', { value: Number.NaN }, 'value.not-a-number'],
    ['two measures', { value: 1, attained: true }, 'value.not-one-measure'],
    ['no measure', {}, 'value.not-one-measure'],
    ['the wrong measure', { attained: true }, 'value.wrong-measure'],
    ['a period that is none', { value: 1, period: '2023-13' }, 'value.period-unreadable'],
    ['a day that is none', { value: 1, availableOn: '2023-02-30' }, 'value.period-unreadable'],
    [
      'more people than there are',
      { indicator: 'hypertension-managed', numerator: 11, denominator: 10 },
      'value.out-of-range',
    ],
    ['an unknown indicator', { indicator: 'nobody-knows', value: 1 }, 'indicator.not-found'],
    ['an unknown region', { region: '999999', value: 1 }, 'access.region-unknown'],
    ['an unknown organisation', { organisation: 'nobody', value: 1 }, 'access.organisation-unknown'],
    ['a region outside the scope', { region: '330800', value: 1 }, 'access.outside-scope'],
  ])('refuses %s and changes nothing', async (_what, said, code) => {
    const before = await room.rowCounts()
    expect(await record(office, { period: '2015', ...said })).toMatchObject({ ok: false, refusal: { code } })
    expect(await room.rowCounts()).toEqual(before)
  })

  it('lets a department report for itself and for no other', async () => {
    const reporter = await room.addUser({ role: 'office', region: '410181', organisation: 'gongyi-health' })
    expect(await record(reporter, { period: '2014', value: 5 })).toMatchObject({ ok: true })
    expect(await record(reporter, { period: '2014', value: 5, organisation: 'gongyi-government' })).toMatchObject({
      ok: false,
      refusal: { code: 'access.outside-scope' },
    })
    const viewer = await room.addUser({ role: 'viewer', region: '410181' })
    expect(await record(viewer, { period: '2014', value: 5 })).toMatchObject({
      ok: false,
      refusal: { code: 'access.forbidden' },
    })
  })

  it('lets nobody write a computed figure by hand', async () => {
    const before = await room.rowCounts()
    const told = await record(office, { period: '2012', value: 5, basis: 'computed' })
    expect(told).toMatchObject({ ok: false, refusal: { code: 'value.computed-by-hand' } })
    expect(await room.rowCounts()).toEqual(before)
  })

  it('lets no department put its figure over that of the one in charge', async () => {
    const [plan] = testPack().plans
    if (!plan) throw new Error('the test pack has a plan')
    const indicators = plan.indicators.map((row) =>
      row.code === 'life-expectancy' ? { ...row, organisation: 'gongyi-government' } : row,
    )
    const named = { ...plan, version: 2, indicators }
    must(await room.indicators.loadPack(platformActor('system'), testPack({ plans: [named] })))
    const life = { indicator: 'life-expectancy', period: '2014', value: 79 }
    const health = await room.addUser({ role: 'office', region: '410181', organisation: 'gongyi-health' })
    const before = await room.rowCounts()
    expect(await record(health, life)).toMatchObject({ ok: false, refusal: { code: 'access.outside-scope' } })
    expect(await room.rowCounts()).toEqual(before)
    const government = await room.addUser({ role: 'office', region: '410181', organisation: 'gongyi-government' })
    expect(await record(government, life)).toMatchObject({ ok: true })
    expect(await record(office, life)).toMatchObject({ ok: true })
    // Below the plan's region nobody is named: there a township reports what is its own.
    expect(await record(health, { ...life, region: '410181106' })).toMatchObject({ ok: true })
  })
})

describe('recording at the same moment', () => {
  // More than there are connections, so that whoever takes a second one inside a transaction waits for ever.
  it('keeps every one of fifty statements as a revision of its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, value) => record(office, { period: '2018', value: value / 10 })),
    )
    const revisions = answers.map((answer) => must(answer).value?.revision ?? 0)
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    const kept = sql`SELECT count(*) AS count, count(DISTINCT value) AS figures FROM indicators.value WHERE period = '2018'`
    expect((await kept.execute(database.kysely)).rows).toEqual([{ count: 50, figures: 50 }])
  })

  it('keeps one of ten that were sent under one key', async () => {
    const before = await room.rowCounts()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => record(office, { period: '2013', value: 6 }, 'one-key-for-ten')),
    )
    expect(new Set(answers.map((answer) => must(answer).value.recordedAt)).size).toBe(1)
    const { values = 0, events = 0 } = before
    expect(await room.rowCounts()).toEqual({ ...before, values: values + 1, events: events + 1 })
  })
})

describe('row-level security', () => {
  const rowsSeen = (settings: string) =>
    database.kysely.transaction().execute(async (trx) => {
      await sql.raw(`SET LOCAL ROLE kangcheng_app; ${settings}`).execute(trx)
      const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM indicators.value`.execute(trx)
      return rows[0]?.count
    })

  it('shows no value without settings or to a foreign region, and only there to write', async () => {
    expect(await rowsSeen('SELECT 1')).toBe(0)
    expect(await rowsSeen(`SET LOCAL app.region_paths = ''`)).toBe(0)
    expect(await rowsSeen(`SET LOCAL app.region_paths = '/330000/330800/'`)).toBe(0)
    expect(await rowsSeen(`SET LOCAL app.region_paths = '/410000/410100/410181/'`)).toBeGreaterThan(0)
    await expect(
      rowsSeen(`SET LOCAL app.region_paths = '/330000/'; INSERT INTO indicators.value
        (region_code, indicator_code, period, basis, revision, region_path, value, status, available_on, provenance, idempotency_key, recorded_at, recorded_by)
        VALUES ('410181', 'x', '2024', 'reported', 1, '/410000/410100/410181/', 1, 'final', '2024-01-01', '{}', 'x', now(), 'x')`),
    ).rejects.toThrow(/row-level security/)
  })
})
