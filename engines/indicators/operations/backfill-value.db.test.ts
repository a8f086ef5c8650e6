import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ValueStatement } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement } from '../testing/test-pack.ts'

const PLAN = { plan: 'test-2021-2025' }
const PUBLISHED = { source: '示例统计局', backfilled: true, publication: '示例统计公报（2023年）', invented: true }
let clock: FixedClock
let room: TestIndicators
let office: Actor
let reporter: Actor
let auditor: Actor

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  clock = fixedClock('2024-06-01')
  room = await openIndicators({ database, clock })
  const permissions = ['indicators.plan.read', 'indicators.value.record']
  must(
    await room.access.loadRoles(platformActor('system'), [
      ...TEST_ROLES,
      { code: 'reporter', name: { zh: '填报员' }, permissions },
    ]),
  )
  office = await room.addUser({ role: 'office', region: '410181' })
  reporter = await room.addUser({ role: 'reporter', region: '410181', organisation: 'gongyi-health' })
  auditor = await room.addUser({ role: 'auditor' })
})
beforeEach(() => clock.advance({ days: 1 }))

let keys = 0
const record = (actor: Actor, said: Partial<ValueStatement>, idempotencyKey = `key-${keys++}`) =>
  room.indicators.recordValue(actor, { statement: statement(said), idempotencyKey })
const evaluated = async (asOf?: string) =>
  must(await room.indicators.evaluatePlan(office, { ...PLAN, ...(asOf === undefined ? {} : { asOf }) }))
const lastLook = async () =>
  must(await room.access.listAudit(auditor, { operation: 'indicators.record-value', limit: 1 })).rows[0]

describe('a figure that says it was known before', () => {
  it('is known from today on, and no earlier evaluation changes', async () => {
    const days = ['2023-12-31', '2024-03-01', '2024-06-01']
    const before = await Promise.all(days.map(evaluated))
    const { value } = must(await record(office, { period: '2023', value: 2, availableOn: '2024-01-31' }))
    expect(value.availableOn).toBe(clock.today())
    expect(await Promise.all(days.map(evaluated))).toEqual(before)
    expect((await evaluated())[0]?.latest).toMatchObject({ period: '2023', value: 2 })
    expect((await lastLook())?.detail).toEqual({ availableOn: clock.today(), stated: '2024-01-31' })
  })

  it('is the same when it is sent again on another day', async () => {
    const said = { period: '2021', value: 5.1, availableOn: '2022-02-01' }
    const first = must(await record(office, said, 'sent-on-two-days'))
    clock.advance({ days: 3 })
    const before = await room.rowCounts()
    expect(must(await record(office, said, 'sent-on-two-days'))).toEqual(first)
    expect(await room.rowCounts()).toEqual(before)
  })

  it('may still be known only later', async () => {
    const { value } = must(await record(office, { period: '2024', value: 4, availableOn: '2025-01-31' }))
    expect(value.availableOn).toBe('2025-01-31')
  })
})

describe('a backfilled figure', () => {
  const history = { indicator: 'life-expectancy', period: '2021', value: 79.8, availableOn: '2022-03-31' }

  it('is known from the day of its publication, and is marked for readers and auditors', async () => {
    expect((await evaluated('2022-12-31'))[1]?.verdict).toBe('no-data')
    const { value } = must(await record(office, { ...history, provenance: PUBLISHED }))
    expect(value).toMatchObject({ availableOn: '2022-03-31', provenance: PUBLISHED })
    expect((await evaluated('2022-03-30'))[1]?.verdict).toBe('no-data')
    expect((await evaluated('2022-12-31'))[1]?.latest).toMatchObject({ period: '2021', value: 79.8 })
    const page = must(await room.indicators.showIndicator(office, { ...PLAN, indicator: 'life-expectancy' }))
    expect(page.values.find(({ period }) => period === '2021')?.provenance).toEqual(PUBLISHED)
    expect(await lastLook()).toMatchObject({
      permission: 'indicators.value.backfill',
      detail: { availableOn: '2022-03-31', backfilled: true },
    })
  })

  it('is put right within a month, and afterwards only from that day on', async () => {
    const said = { ...history, period: '2020', availableOn: '2021-03-31', provenance: PUBLISHED }
    must(await record(office, { ...said, value: 97.5 }))
    expect(must(await record(office, { ...said, value: 79.5 })).value).toMatchObject({ revision: 2 })
    clock.advance({ days: 31 })
    const before = await room.rowCounts()
    expect(await record(office, { ...said, value: 79.6 })).toMatchObject({
      ok: false,
      refusal: { code: 'value.backfill-over-known', details: { known: '2021-03-31' } },
    })
    expect(await room.rowCounts()).toEqual(before)
    const corrected = must(await record(office, { ...said, value: 79.6, provenance: { source: '示例统计局' } }))
    expect(corrected.value).toMatchObject({ revision: 3, availableOn: clock.today() })
  })

  it('says earlier what a department could only report as of now', async () => {
    const said = { ...history, period: '2023', value: 80.2, availableOn: '2024-03-31' }
    must(await record(reporter, said))
    clock.advance({ days: 40 })
    expect(must(await record(office, { ...said, provenance: PUBLISHED })).value).toMatchObject({ revision: 2 })
  })

  it.each<[string, Partial<ValueStatement>, string]>([
    ['that rewrites a figure of a pack', { period: '2022', availableOn: '2023-06-01' }, 'value.backfill-over-known'],
    ['of today', { period: '2019', availableOn: '2199-01-01' }, 'value.backfill-day'],
    ['from before its period', { period: '2019', availableOn: '2018-12-31' }, 'value.backfill-day'],
    [
      'without its publication',
      { period: '2019', provenance: { source: '示例统计局', backfilled: true } },
      'value.backfill-without-publication',
    ],
  ])('%s is refused and changes nothing', async (_what, said, code) => {
    const before = await room.rowCounts()
    const answer = await record(office, { ...history, value: 81, provenance: PUBLISHED, ...said })
    expect(answer).toMatchObject({ ok: false, refusal: { code } })
    expect(await room.rowCounts()).toEqual(before)
  })

  it('is not for whoever may only report', async () => {
    expect(await record(reporter, { ...history, period: '2018', provenance: PUBLISHED })).toMatchObject({
      ok: false,
      refusal: { code: 'access.forbidden', details: { permission: 'indicators.value.backfill' } },
    })
  })

  it('keeps the order of publication, whoever is faster', async () => {
    const said = { ...history, period: '2016', provenance: PUBLISHED }
    const final = () => record(office, { ...said, value: 78.1, availableOn: '2017-03-31' })
    const preliminary = () => record(office, { ...said, value: 78, status: 'preliminary', availableOn: '2016-12-31' })
    const [last, first] = await Promise.all([final(), preliminary()])
    const revisions = must(
      await room.indicators.showIndicator(office, { ...PLAN, indicator: 'life-expectancy' }),
    ).values.filter(({ period }) => period === '2016')
    expect(revisions[0]).toMatchObject({ value: 78.1, revision: must(last).value.revision })
    expect(revisions).toHaveLength(first.ok ? 2 : 1)
  })

  it('is sent twice under one key without harm, a month later too', async () => {
    const said = { ...history, period: '2017', availableOn: '2018-03-31', provenance: PUBLISHED }
    const first = must(await record(office, said, 'history-twice'))
    clock.advance({ days: 60 })
    expect(must(await record(office, said, 'history-twice'))).toEqual(first)
  })
})
