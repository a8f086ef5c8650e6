import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import { statement } from '../testing/test-pack.ts'

let database: Database
let room: TestIndicators
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  office = await room.addUser({ role: 'office', region: '410181' })
})

let keys = 0
const record = (actor: Actor, said: Parameters<typeof statement>[0], idempotencyKey = `key-${keys++}`) =>
  room.indicators.recordValue(actor, { statement: statement(said), idempotencyKey })

describe('recording a value at the same time', () => {
  it('keeps every one of fifty statements as a revision of its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, value) => record(office, { period: '2018', value: value / 10 })),
    )
    const revisions = answers.map((answer) => must(answer).value?.revision)
    expect(revisions.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    const kept = await sql<{ count: number; values: number }>`
      SELECT count(*) AS count, count(DISTINCT value) AS values FROM indicators.value WHERE period = '2018'`.execute(
      database.kysely,
    )
    expect(kept.rows).toEqual([{ count: 50, values: 50 }])
  })
})
