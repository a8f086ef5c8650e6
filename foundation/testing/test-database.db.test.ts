import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { emptyDatabase, testDatabase } from './test-database.ts'

const first = await testDatabase()
const begun = performance.now()
const second = await testDatabase()
const copied = performance.now() - begun

describe('testDatabase', () => {
  it('has the platform tables, each copy its own', async () => {
    const insert = sql`INSERT INTO platform.event VALUES ('01920000-0001-77ff-bfff-ffffffffffff', 't', 's', '{}', '2024-01-01Z')`
    await insert.execute(first.database.kysely)
    const count = sql<{ count: number }>`SELECT count(*) AS count FROM platform.event`
    expect((await count.execute(first.database.kysely)).rows).toEqual([{ count: 1 }])
    expect((await count.execute(second.database.kysely)).rows).toEqual([{ count: 0 }])
  })

  it('copies a template instead of migrating again', () => {
    // Measured at 30 to 60 ms; migrating takes several times as long. Generous, since test machines are busy.
    expect(copied).toBeLessThan(1000)
  })

  it('gives an empty database where that is wanted', async () => {
    expect(new URL(await emptyDatabase()).pathname).not.toBe(new URL(first.url).pathname)
  })
})
