import { borrowOrStartPostgres, type Database, openDatabase, silentLog } from '@kangcheng/platform'
import { sql } from 'kysely'
import { inventObservation } from './generate/record.ts'
import { importedName } from './generate/sendings.ts'
import type { Server } from './server.ts'

/** Rows a second that the same PostgreSQL takes and gives when nothing but the row is asked of it. */
export interface Bare {
  /** One durable INSERT of so many rows after the other. */
  readonly insert: Readonly<Record<16 | 100 | 1000, number>>
  /** By its key, sixteen at once. */
  readonly read: number
}

const SECONDS = 3
const LANES = 16

/** Measures the machine under the server while the server is idle: its rows are told as shares of these. */
export async function measureBare({ folder }: Server): Promise<Bare> {
  const { url, stop } = await borrowOrStartPostgres({ folder, log: silentLog, onWait: () => {} })
  const database = await openDatabase({ url, poolSize: LANES, log: silentLog })
  try {
    await sql`CREATE SCHEMA bench`.execute(database.kysely)
    await sql`CREATE TABLE bench.bare (chart_id bigint, local_id bigint, content text, PRIMARY KEY (chart_id, local_id))`.execute(
      database.kysely,
    )
    const insert = {
      16: await inserted(database, 16),
      100: await inserted(database, 100),
      1000: await inserted(database, 1000),
    }
    return { insert, read: await readByKey(database) }
  } finally {
    await sql`DROP SCHEMA IF EXISTS bench CASCADE`.execute(database.kysely)
    await database.close()
    await stop()
  }
}

const CONTENT = Array.from({ length: 1000 }, (_, turn) =>
  JSON.stringify(inventObservation(turn, turn, importedName(turn))),
)

async function inserted(database: Database, rows: number): Promise<number> {
  const charts = Array.from({ length: rows }, () => rows)
  const content = CONTENT.slice(0, rows)
  let local = 0
  return perSecond(1, rows, async () => {
    const locals = content.map(() => local++)
    await sql`INSERT INTO bench.bare SELECT * FROM unnest(${charts}::bigint[], ${locals}::bigint[], ${content}::text[])`.execute(
      database.kysely,
    )
  })
}

function readByKey(database: Database): Promise<number> {
  let local = 0
  return perSecond(LANES, 1, async () => {
    const { rows } =
      await sql`SELECT content FROM bench.bare WHERE chart_id = 1000 AND local_id = ${local++ % 1000}`.execute(
        database.kysely,
      )
    if (rows.length !== 1) throw new Error('a row is not there')
  })
}

async function perSecond(lanes: number, rows: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  const end = begun + SECONDS * 1000
  let done = 0
  const lane = async () => {
    while (performance.now() < end) {
      await work()
      done += rows
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done / ((performance.now() - begun) / 1000)
}
