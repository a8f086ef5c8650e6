import { setTimeout as pause } from 'node:timers/promises'
import { borrowOrStartPostgres, openDatabase, silentLog } from '@kangcheng/platform'
import { type Kysely, sql } from 'kysely'
import type { Server } from '../fhir/server.ts'

const LOOK_EVERY = 50
const GIVE_UP = 600_000
const STORED = 1

export type MessageTable = Awaited<ReturnType<typeof openMessageTable>>

/** Looks at the messages in the database under a running server, past the server. */
export async function openMessageTable({ folder }: Server) {
  const { url, stop } = await borrowOrStartPostgres({ folder, log: silentLog, onWait: () => {} })
  const database = await openDatabase({ url, poolSize: 1, log: silentLog })
  const db = database.kysely
  const opened = await firstIdFromNow(db)
  return {
    /** Returns when no message waits to be stored. */
    async untilStored(): Promise<void> {
      for (const until = performance.now() + GIVE_UP; ; await pause(LOOK_EVERY)) {
        const { rows } = await sql`SELECT FROM exchange.waiting LIMIT 1`.execute(db)
        if (rows.length === 0) return
        if (performance.now() > until) throw new Error('messages still wait')
      }
    },
    /** Returns when PostgreSQL has counted what lies in the tables for the first time, as it does within a minute of their filling. */
    async untilAnalysed(): Promise<void> {
      for (const until = performance.now() + GIVE_UP; ; await pause(LOOK_EVERY)) {
        const { rows } = await sql`
          SELECT FROM pg_stat_user_tables WHERE schemaname || '.' || relname IN ('records.resource', 'records.placement', 'exchange.message')
            AND last_autoanalyze IS NULL`.execute(db)
        if (rows.length === 0) return
        if (performance.now() > until) throw new Error('the tables were not analysed')
      }
    },
    /** How many of those that came since the table was opened are stored by now; the others, a million perhaps, are not read. */
    async countStored(): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        SELECT (sum(kept.count) - (SELECT count(*) FROM exchange.waiting))::integer AS count
        FROM exchange.feed CROSS JOIN LATERAL
          (SELECT count(*) AS count FROM exchange.message m WHERE m.feed = feed.number AND m.id >= ${opened}::uuid) AS kept`.execute(
        db,
      )
      return rows[0]?.count ?? 0
    },
    /** The control ids that a feed has kept, whether they are stored, and whether their bytes are there. */
    async keptOf(feed: string): Promise<readonly { control: string; isStored: boolean; isWhole: boolean }[]> {
      const { rows } = await sql<{ control: string; isStored: boolean; isWhole: boolean }>`
        SELECT m.control_key AS control, m.state = ${STORED} AND w.id IS NULL AS "isStored", coalesce(length(raw.bytes) = m.size, false) AS "isWhole"
        FROM exchange.message m JOIN exchange.feed f ON f.number = m.feed
        LEFT JOIN exchange.raw ON raw.feed = m.feed AND raw.id = m.id
        LEFT JOIN exchange.waiting w ON w.feed = m.feed AND w.id = m.id
        WHERE f.code = ${feed}`.execute(db)
      return rows
    },
    async close(): Promise<void> {
      await database.close()
      await stop()
    },
  }
}

/** The least id of a message that comes from now on: ids begin with milliseconds. */
async function firstIdFromNow(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    SELECT rpad(lpad(to_hex((extract(epoch FROM now()) * 1000)::bigint), 12, '0'), 32, '0')::uuid AS id`.execute(db)
  return rows[0]?.id ?? ''
}
