import { type Actor, platformActor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Plan } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, testPack } from '../testing/test-pack.ts'

const platform = platformActor('system')
const [PLAN] = testPack().plans as readonly [Plan]
let database: Database
let clock: FixedClock
let room: TestIndicators
let office: Actor

beforeEach(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-06-01')
  room = await openIndicators({ database, clock })
  office = await room.addUser({ role: 'office', region: '410181' })
})

const load = (change: Partial<Plan> = {}) =>
  room.indicators.loadPack(platform, testPack({ plans: [{ ...PLAN, ...change }] }))
const shown = async (plan = PLAN.code) => must(await room.indicators.showPlan(office, { plan }))
const rowsOfPlans = async () => {
  const rows = sql<{ body: Plan }>`SELECT * FROM indicators.plan ORDER BY code, version`
  return (await rows.execute(database.kysely)).rows
}

describe('a plan of a pack', () => {
  it('is read anew when the reader has become better, under the same version', async () => {
    // As a reader left it that knew no comparators and understood no target.
    const poorly: Plan = {
      ...PLAN,
      indicators: PLAN.indicators.map((row) => ({
        ...row,
        target: { kind: 'text', text: row.target.text },
        baseline: { text: row.baseline.text },
      })),
    }
    await sql`UPDATE indicators.plan SET body = ${JSON.stringify(poorly)} WHERE code = ${PLAN.code}`.execute(
      database.kysely,
    )
    const [before] = await rowsOfPlans()
    clock.advance({ days: 1 })
    expect(must(await load()).plans).toEqual({ readAnew: [PLAN.code], heldByImport: [] })
    expect(await shown()).toEqual(PLAN)
    const [after, ...others] = await rowsOfPlans()
    expect(others).toEqual([])
    expect({ ...after, body: before?.body }).toEqual(before)
    expect(must(await load()).plans).toEqual({ readAnew: [], heldByImport: [] })
    expect(await room.events('indicators.plan-entered')).toEqual([])
  })

  it('is refused when its print differs, and nothing is read anew', async () => {
    const before = await rowsOfPlans()
    const indicators = PLAN.indicators.map((row) => ({ ...row, department: '别的单位' }))
    expect(await load({ indicators })).toMatchObject({ refusal: { code: 'plan.version-differs' } })
    expect(await rowsOfPlans()).toEqual(before)
  })
})

describe('a plan of a pack whose code a person has imported', () => {
  const imported = async (code: string) => {
    const text = ['领域,指标,单位,2020年,2025年,责任单位', '健康人群,婴儿死亡率,‰,5.6,≤4.1,巩义市卫生健康委员会'].join(
      '\r\n',
    )
    const file = { name: '巩义市健康规划2021-2025.csv', bytes: new TextEncoder().encode(text) }
    const draft = must(await room.indicators.draftPlan(office, file))
    const change = { kind: 'head', head: { code, region: '410181' } } as const
    const placed = must(await room.indicators.changeDraft(office, { id: draft.id, version: draft.version, change }))
    must(await room.indicators.confirmDraft(office, { id: placed.id, version: placed.version }))
    return shown(code)
  }

  it.each([1, 2])('is left out whole, and the rest of the pack is taken (version %d)', async (version) => {
    const own = await imported('both-have-it')
    const before = await rowsOfPlans()
    const figure = statement({ period: '2019', value: 6 })
    const values = [...testPack().values, figure]
    const plans = [PLAN, { ...PLAN, code: 'both-have-it', version, title: '数据包里的规划' }]
    expect(must(await room.indicators.loadPack(platform, testPack({ plans, values })))).toMatchObject({
      recorded: 1,
      plans: { readAnew: [], heldByImport: ['both-have-it'] },
    })
    expect(await rowsOfPlans()).toEqual(before)
    expect(await shown('both-have-it')).toEqual(own)
  })

  it('cannot be imported under the code of a plan that a pack brought, whatever its version', async () => {
    must(await load({ code: 'of-the-pack', version: 2 }))
    await expect(imported('of-the-pack')).rejects.toThrow('plan.exists')
    expect(await shown('of-the-pack')).toMatchObject({ version: 2, title: PLAN.title })
  })
})
