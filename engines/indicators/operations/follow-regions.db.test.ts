import { platformActor } from '@kangcheng/access'
import { must, TEST_REGIONS } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement } from '../testing/test-pack.ts'

const platform = platformActor('system')
let room: TestIndicators

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
})

it('lets figures, plans and drafts follow a region that has moved', async () => {
  const { indicators, access } = room
  const gongyi = await room.addUser({ role: 'office', region: '410181' })
  const zhengzhou = await room.addUser({ role: 'office', region: '410100' })
  const province = await room.addUser({ role: 'office', region: '410000' })
  const text = '年度,,,,,\r\n领域,指标,单位,2020年,2025年,责任单位\r\n健康人群,婴儿死亡率,‰,5.6,≤4.1,市卫健委'
  const file = { name: '巩义市健康规划2021-2025.csv', bytes: new TextEncoder().encode(text) }
  must(await indicators.draftPlan(gongyi, file))
  expect(must(await indicators.followRegions(platform))).toEqual({ moved: 0 })

  // 巩义 comes directly under the province.
  const regions = TEST_REGIONS.map((one) => (one.code === '410181' ? { ...one, parent: '410000' } : one))
  must(await access.loadRegions(platform, regions))
  expect(must(await indicators.followRegions(platform))).toEqual({ moved: 1 })

  const question = { plan: 'test-2021-2025', indicator: 'infant-mortality' }
  expect(must(await indicators.showIndicator(gongyi, question)).values).toHaveLength(3)
  expect(must(await indicators.showIndicator(province, { ...question, region: '410181' })).values).toHaveLength(3)
  expect(await indicators.showIndicator(zhengzhou, question)).toMatchObject({ refusal: { code: 'plan.not-found' } })
  expect(must(await indicators.listDrafts(gongyi))).toHaveLength(1)
  expect(must(await indicators.listDrafts(zhengzhou))).toEqual([])
  const next = { statement: statement({ period: '2022', value: 4.6 }), idempotencyKey: 'after-the-move' }
  expect(must(await indicators.recordValue(gongyi, next)).value.revision).toBe(3)
  expect(must(await indicators.followRegions(platform))).toEqual({ moved: 0 })
})

it('is not for an office', async () => {
  const office = await room.addUser({ role: 'office', region: '410181' })
  expect(await room.indicators.followRegions(office)).toMatchObject({ refusal: { code: 'access.outside-scope' } })
})
