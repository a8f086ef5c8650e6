import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'

const ASKED = { index: 'test-index', region: '410181', year: 2022 }
let room: TestIndicators
let viewer: Actor

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  viewer = await room.addUser({ role: 'viewer', region: '410181' })
})

it('says of each score what was stated, for which year, in what unit, and that it is invented', async () => {
  const result = must(await room.indicators.showIndex(viewer, ASKED))
  expect(result).toMatchObject({
    name: '示例指数',
    nameEn: 'Example index',
    regionName: '巩义市',
    asOf: '2024-06-01',
    method: 'expert-too-few-regions',
    regionsWeighed: 1,
    invented: true,
  })
  expect(result.coverage).toBeCloseTo(2 / 3, 12)
  const [life, infants] = result.dimensions[0]?.indicators ?? []
  expect(life).toMatchObject({ number: '29', name: '人均预期寿命', unit: '岁', value: 80, worst: 77, best: 82 })
  expect(infants).toMatchObject({ unit: '‰', figure: { period: '2022', value: 4.7, basis: 'reported', revision: 2 } })
  expect(result.dimensions[1]?.indicators[0]).not.toHaveProperty('figure')
})

it('is what was known on the day asked about', async () => {
  const earlier = must(await room.indicators.showIndex(viewer, { ...ASKED, asOf: '2022-12-31' }))
  const lines = earlier.dimensions.flatMap(({ indicators }) => indicators)
  expect(lines.map(({ value }) => value)).toEqual([undefined, 4.9, undefined])
  expect(await room.indicators.showIndex(viewer, { ...ASKED, asOf: '2022-02-30' })).toMatchObject({
    refusal: { code: 'day.unreadable' },
  })
})
