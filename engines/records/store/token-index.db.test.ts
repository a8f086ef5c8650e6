import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { openRecords, TEST_MIGRATIONS } from '../testing/open-records.ts'
import { openTokenIndex } from './token-index.ts'

let database: Awaited<ReturnType<typeof testDatabase>>['database']

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  await openRecords({ database, clock: fixedClock('2026-11-22') })
})

/** What PostgreSQL would do for somebody to whom some sources are open, had it no choice but an index. */
async function planOfSearch(): Promise<string> {
  return database.kysely.transaction().execute(async (trx) => {
    await sql
      .raw(
        `SET LOCAL ROLE kangcheng_app; SET LOCAL app.record_sources = '1,2'; SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off`,
      )
      .execute(trx)
    const { rows } = await sql<Record<string, string>>`
      EXPLAIN SELECT FROM records.resource WHERE tokens @> '{4711}'::int8[]`.execute(trx)
    return rows.flatMap((row) => Object.values(row)).join('\n')
  })
}

it('lets a search under row-level security ask the index of tokens', async () => {
  expect(await planOfSearch()).toContain('resource_tokens')
})

it('says so where a role may not open it, and opens it once one that may has come', async () => {
  await sql`ALTER FUNCTION pg_catalog.arraycontains(anyarray, anyarray) NOT LEAKPROOF`.execute(database.kysely)
  expect(await planOfSearch()).not.toContain('resource_tokens')
  const asPlainRole = await database.kysely.transaction().execute(async (trx) => {
    await sql`SET LOCAL ROLE kangcheng_app`.execute(trx)
    return openTokenIndex(trx)
  })
  expect(asPlainRole).toBe(false)
  expect(await openTokenIndex(database.kysely)).toBe(true)
  expect(await planOfSearch()).toContain('resource_tokens')
})
