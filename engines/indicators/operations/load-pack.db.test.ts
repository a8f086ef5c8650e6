import { type Actor, platformActor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, TEST_INDICATORS, testPack } from '../testing/test-pack.ts'

const platform = platformActor('system')
let database: Database
let clock: FixedClock
let room: TestIndicators
let viewer: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-06-01')
  room = await openIndicators({ database, clock })
  viewer = await room.addUser({ role: 'viewer' })
})

const infantMortality = async () =>
  must(await room.indicators.showIndicator(viewer, { plan: 'test-2021-2025', indicator: 'infant-mortality' }))

describe('loading a pack', () => {
  it('changes nothing the second time', async () => {
    const before = await room.rowCounts()
    clock.advance({ days: 1 })
    expect(must(await room.indicators.loadPack(platform, testPack()))).toEqual({
      recorded: 0,
      unchanged: 4,
      withheld: [],
      vanished: [],
      plans: { readAnew: [], heldByImport: [] },
    })
    expect(await room.rowCounts()).toEqual(before)
    const revised = sql`SELECT revision FROM indicators.value WHERE period = '2022' AND indicator_code = 'infant-mortality'
      ORDER BY revision`
    expect((await revised.execute(database.kysely)).rows).toEqual([{ revision: 1 }, { revision: 2 }])
  })

  it('takes a changed body of a definition, and a changed figure as a revision', async () => {
    const [first, ...others] = TEST_INDICATORS
    if (!first) throw new Error('the test pack has definitions')
    const changed = { ...first, name: { zh: '婴儿死亡率', en: 'Infant mortality' } }
    const values = testPack().values.map((value) => (value.value === 5.2 ? { ...value, value: 5.3 } : value))
    expect(
      must(await room.indicators.loadPack(platform, testPack({ indicators: [changed, ...others], values }))),
    ).toMatchObject({ recorded: 1, unchanged: 3 })
    const page = await infantMortality()
    expect(page.definition?.name.en).toBe('Infant mortality')
    expect(page.values.find((value) => value.period === '2021')).toMatchObject({ value: 5.3, revision: 2 })
  })

  it('refuses another plan under a version that is entered, and takes the next version', async () => {
    const [plan] = testPack().plans
    if (!plan) throw new Error('the test pack has a plan')
    const load = (change: Partial<Plan>) =>
      room.indicators.loadPack(platform, testPack({ plans: [{ ...plan, ...change }] }))
    const before = await room.rowCounts()
    expect(await load({ title: '另一个标题' })).toMatchObject({
      ok: false,
      refusal: { code: 'plan.version-differs', details: { plan: plan.code, version: 1 } },
    })
    expect(await room.rowCounts()).toEqual(before)
    expect(await load({})).toMatchObject({ ok: true })
    expect(await load({ version: 2, title: '另一个标题' })).toMatchObject({ ok: true })
    expect(must(await room.indicators.showPlan(viewer, { plan: plan.code }))).toMatchObject({ version: 2 })
  })

  it.each([
    ['an unknown indicator', statement({ indicator: 'nobody-knows', value: 1 })],
    ['an unknown region', statement({ region: '999999', value: 1 })],
    ['two measures', statement({ value: 1, attained: true })],
  ])('keeps nothing of a pack with %s', async (_what, wrong) => {
    const before = await room.rowCounts()
    const extra = { ...TEST_INDICATORS[0], code: 'new-one' } as (typeof TEST_INDICATORS)[number]
    const answer = await room.indicators.loadPack(
      platform,
      testPack({ indicators: [...TEST_INDICATORS, extra], values: [statement({ period: '2010', value: 1 }), wrong] }),
    )
    expect(answer.ok).toBe(false)
    expect(await room.rowCounts()).toEqual(before)
  })

  it('is not for a viewer', async () => {
    expect(await room.indicators.loadPack(viewer, testPack())).toMatchObject({
      ok: false,
      refusal: { code: 'access.forbidden' },
    })
  })
})
