import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { FileWish } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'

const PLAN = { plan: 'test-2021-2025' }
const FILE = new TextEncoder().encode(
  '年度,,,,,\r\n领域,指标,单位,2020年,2025年,责任单位\r\n健康人群,婴儿死亡率,‰,5.6,≤4.1,市卫健委',
)
let room: TestIndicators
let office: Actor
let auditor: Actor
let draft: string

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  office = await room.addUser({ role: 'office' })
  auditor = await room.addUser({ role: 'auditor' })
  const file = { name: '巩义市健康规划2021-2025.csv', bytes: FILE }
  draft = must(await room.indicators.draftPlan(office, file)).id
})

/** Every operation behind a table that can be carried away. */
const OPERATIONS: Record<string, (wish: FileWish) => Promise<{ ok: boolean }>> = {
  'indicators.show-overview': (wish) => room.indicators.showOverview(office, { ...PLAN, ...wish }),
  'indicators.show-plan': (wish) => room.indicators.showPlan(office, { ...PLAN, ...wish }),
  'indicators.evaluate-regions': (wish) => room.indicators.evaluateRegions(office, { ...PLAN, ...wish }),
  'indicators.show-indicator': (wish) =>
    room.indicators.showIndicator(office, { ...PLAN, indicator: 'infant-mortality', ...wish }),
  'indicators.show-index': (wish) =>
    room.indicators.showIndex(office, { index: 'test-index', region: '410181', year: 2022, ...wish }),
  'indicators.list-drafts': (wish) => room.indicators.listDrafts(office, wish),
  'indicators.show-draft': (wish) => room.indicators.showDraft(office, { id: draft, ...wish }),
}

it.each(Object.entries(OPERATIONS))('writes down of %s whether it left as a file', async (operation, ask) => {
  expect(await ask({})).toMatchObject({ ok: true })
  for (const format of ['csv', 'xlsx', 'json'] as const) expect(await ask({ format })).toMatchObject({ ok: true })
  const { rows } = must(await room.access.listAudit(auditor, { operation }))
  expect(rows.map(({ detail }) => detail)).toEqual([{ format: 'json' }, { format: 'xlsx' }, { format: 'csv' }, {}])
  expect(must(await room.access.verifyAudit(auditor, {}))).toMatchObject({ intact: true })
})
