import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement, testPack } from '../testing/test-pack.ts'

const TOWNSHIP = '410181106'
const known = { availableOn: '2024-03-01' }
let room: TestIndicators
let office: Actor

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  const values = [
    statement({ period: '2022', value: 4.7, ...known }),
    statement({ period: '2023', value: 4.4, ...known }),
    statement({ region: TOWNSHIP, period: '2022', value: 5.1, ...known }),
    statement({ region: TOWNSHIP, period: '2023', value: 4.9, availableOn: '2024-05-01' }),
    statement({ region: TOWNSHIP, period: '2023', value: 4.8, status: 'final', availableOn: '2024-05-02' }),
    statement({ region: TOWNSHIP, period: '2024-01', value: 9.9, ...known }),
  ]
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') }, testPack({ values }))
  office = await room.addUser({ role: 'office', region: '410181' })
})

async function compared(asOf: string): Promise<unknown[]> {
  const question = { plan: 'test-2021-2025', indicator: 'infant-mortality', asOf }
  const { comparison } = must(await room.indicators.showIndicator(office, question))
  return comparison.map(({ region, point }) => [region, point.period, point.value])
}

it('sets years beside years, each the newest revision known on the day', async () => {
  expect(await compared('2024-06-01')).toEqual([
    ['410181', '2023', 4.4],
    [TOWNSHIP, '2023', 4.8],
  ])
  expect(await compared('2024-04-01')).toEqual([
    ['410181', '2023', 4.4],
    [TOWNSHIP, '2022', 5.1],
  ])
})
