import { setTimeout as pause } from 'node:timers/promises'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { inventedResult } from '../../testing/invented-results.ts'
import { openExchange, TEST_MIGRATIONS } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'

const MESSAGES = 20
/** Milliseconds between them: longer than storing one takes. */
const PACE = 30
/** Milliseconds that few messages rest. */
const REST = 100

it('stores few messages together, as often as they rest, and all of them', async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  const room = await openExchange({ database, clock: fixedClock('2026-11-23') })
  const told = async () => {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM platform.event WHERE type = 'records.changed'`.execute(database.kysely)
    return rows[0]?.count ?? 0
  }
  const before = await told()
  const begun = performance.now()
  const stored = []
  for (let number = 0; number < MESSAGES; number++) {
    const message = encodeIn(inventedResult(`T${number}`, { patient: `P${number}` }), 'gb18030')
    stored.push((await room.exchange.receive(await room.feed(), message)).stored)
    await pause(PACE)
  }
  expect(await Promise.all(stored)).toEqual(stored.map(() => undefined))
  expect(await room.waiting()).toBe(0)
  const rounds = Math.ceil((performance.now() - begun) / REST) + 1
  expect((await told()) - before).toBeLessThanOrEqual(rounds)
})
