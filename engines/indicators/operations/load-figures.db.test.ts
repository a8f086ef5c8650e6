import { type Actor, platformActor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ValueStatement } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, testPack } from '../testing/test-pack.ts'

const platform = platformActor('system')
const A = statement({ period: '2021', value: 5.2, availableOn: '2022-03-31' })
const B = { ...A, value: 5.3 }
const FIGURE = 'infant-mortality/410181/2021/reported'
let database: Database
let clock: FixedClock
let room: TestIndicators
let office: Actor

beforeEach(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-06-01')
  room = await openIndicators({ database, clock }, testPack({ values: [A] }))
  office = await room.addUser({ role: 'office', region: '410181' })
})

const loadOf = async (code: string, ...values: ValueStatement[]) => {
  const { plans: _plans, ...figures } = must(
    await room.indicators.loadPack(platform, { ...testPack({ values }), code }),
  )
  return figures
}
const load = (...values: ValueStatement[]) => loadOf(testPack().code, ...values)
const correct = async (value: number) => {
  const said = { statement: { ...A, value }, idempotencyKey: `correction-${value}` }
  must(await room.indicators.recordValue(office, said))
}
/** Values of 2021 by revision. */
const kept = async () => {
  const page = must(
    await room.indicators.showIndicator(office, { plan: 'test-2021-2025', indicator: 'infant-mortality' }),
  )
  return page.values
    .filter(({ period }) => period === '2021')
    .toSorted((a, b) => a.revision - b.revision)
    .map(({ value }) => value)
}

describe('a pack loaded again', () => {
  it('makes no figure of other words or of another order', async () => {
    const { indicator, ...rest } = A
    const reworded = {
      ...rest,
      indicator,
      provenance: { source: '同一公报的另一种写法', locator: '表2', invented: true },
    }
    expect(await load(reworded)).toMatchObject({ recorded: 0, unchanged: 1 })
    expect(await kept()).toEqual([5.2])
  })

  it('says a figure anew, and again what it said before', async () => {
    expect(await load(B)).toMatchObject({ recorded: 1, unchanged: 0 })
    expect(await load(A)).toMatchObject({ recorded: 1, unchanged: 0 })
    expect(await load(A)).toMatchObject({ recorded: 0, unchanged: 1 })
    expect(await kept()).toEqual([5.2, 5.3, 5.2])
    const [evaluation] = must(await room.indicators.evaluatePlan(office, { plan: 'test-2021-2025' }))
    expect(evaluation?.latest).toMatchObject({ value: 5.2, revision: 3 })
  })

  it('keeps what it no longer states, and says so', async () => {
    expect(await load()).toEqual({ recorded: 0, unchanged: 0, withheld: [], vanished: [FIGURE] })
    expect(await kept()).toEqual([5.2])
    expect(await load(A)).toEqual({ recorded: 0, unchanged: 1, withheld: [], vanished: [] })
  })

  it('keeps a preliminary and a final figure side by side, and changes only the one that changed', async () => {
    const quick = { ...A, value: 5, status: 'preliminary' as const, availableOn: '2021-12-31' }
    expect(await load(quick, A)).toMatchObject({ recorded: 2 })
    expect(await load(A, quick)).toMatchObject({ recorded: 0, unchanged: 2 })
    expect(await load(quick, B)).toMatchObject({ recorded: 1, unchanged: 1 })
    expect(await load(quick, B)).toMatchObject({ recorded: 0, unchanged: 2 })
    expect(await kept()).toEqual([5.2, 5, 5.2, 5.3])
  })

  it('leaves the figures of another pack alone, however often both are loaded', async () => {
    expect(await loadOf('other', B)).toMatchObject({ recorded: 1 })
    for (const _again of [1, 2]) {
      expect(await load(A)).toEqual({ recorded: 0, unchanged: 1, withheld: [], vanished: [] })
      expect(await loadOf('other', B)).toEqual({ recorded: 0, unchanged: 1, withheld: [], vanished: [] })
    }
    expect(await loadOf('other')).toMatchObject({ vanished: [FIGURE] })
    expect(await kept()).toEqual([5.2, 5.3])
  })

  it('by two at the same moment is kept once', async () => {
    const loads = await Promise.all([load(B), load(B), load(B)])
    expect(loads.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(1)
    expect(await kept()).toEqual([5.2, 5.3])
  })

  it('knows its figures of the time when keys did not name the pack', async () => {
    await sql`UPDATE indicators.value SET idempotency_key = 'pack:' || repeat('0', 64)`.execute(database.kysely)
    expect(await load(A)).toEqual({ recorded: 0, unchanged: 1, withheld: [], vanished: [] })
    expect(await loadOf('other')).toMatchObject({ vanished: [] })
    expect(await load(B)).toMatchObject({ recorded: 1 })
  })
})

describe('what a person has corrected', () => {
  it('stands when the pack is loaded as it was, or in other words', async () => {
    await correct(6)
    expect(await load({ ...A, provenance: { source: '另一种写法', invented: true } })).toMatchObject({
      recorded: 0,
      unchanged: 1,
      withheld: [],
    })
    expect(await kept()).toEqual([5.2, 6])
  })

  it('stands when the pack changes too, which is told each time', async () => {
    await correct(6)
    for (const _again of [1, 2]) {
      expect(await load(B)).toEqual({ recorded: 0, unchanged: 0, withheld: [FIGURE], vanished: [] })
    }
    expect(await kept()).toEqual([5.2, 6])
    expect(await load(A)).toMatchObject({ unchanged: 1, withheld: [] })
  })

  it('is followed by the pack when it comes to say the same', async () => {
    await correct(5.3)
    expect(await load(B)).toMatchObject({ recorded: 1, withheld: [] })
    expect(await load(B)).toMatchObject({ recorded: 0, unchanged: 1 })
  })

  it('stands too where the pack comes later with a figure of its own', async () => {
    const said = { ...A, period: '2023', value: 4 }
    must(await room.indicators.recordValue(office, { statement: said, idempotencyKey: 'before-the-pack' }))
    expect(await load(A, { ...said, value: 4.2 })).toMatchObject({
      recorded: 0,
      withheld: ['infant-mortality/410181/2023/reported'],
    })
  })

  it('does not hold up the figures that nobody has corrected', async () => {
    await correct(6)
    const next = { ...A, period: '2023', value: 4 }
    expect(await load(B, next)).toMatchObject({ recorded: 1, withheld: [FIGURE] })
  })
})
