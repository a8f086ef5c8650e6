import { setTimeout as pause } from 'node:timers/promises'
import { borrowOrStartPostgres, openDatabase, silentLog } from '@kangcheng/platform'
import { sql } from 'kysely'
import type { Server } from '../fhir/server.ts'

const LOOK_EVERY = 50
const GIVE_UP = 600_000
const WAITING = 0

export type MessageTable = Awaited<ReturnType<typeof openMessageTable>>

/** Looks at the messages in the database under a running server, past the server. */
export async function openMessageTable({ folder }: Server) {
  const { url, stop } = await borrowOrStartPostgres({ folder, log: silentLog, onWait: () => {} })
  const database = await openDatabase({ url, poolSize: 1, log: silentLog })
  const db = database.kysely
  return {
    /** Returns when no message waits to be stored. */
    async untilStored(): Promise<void> {
      for (const until = performance.now() + GIVE_UP; ; await pause(LOOK_EVERY)) {
        const { rows } = await sql`SELECT FROM exchange.message WHERE state = ${WAITING} LIMIT 1`.execute(db)
        if (rows.length === 0) return
        if (performance.now() > until) throw new Error('messages still wait')
      }
    },
    /** How many were stored in a time: from the first moment on, before the second. */
    async storedWithin(from: number, to: number): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        SELECT count(*)::integer AS count FROM exchange.message WHERE stored >= ${Math.floor(from)} AND stored < ${Math.floor(to)}`.execute(
        db,
      )
      return rows[0]?.count ?? 0
    },
    /** The control ids that a feed has kept, with their states, and whether their bytes are there. */
    async keptOf(feed: string): Promise<readonly { control: string; state: number; isWhole: boolean }[]> {
      const { rows } = await sql<{ control: string; state: number; isWhole: boolean }>`
        SELECT m.control_key AS control, m.state, coalesce(length(raw.bytes) = m.size, false) AS "isWhole"
        FROM exchange.message m JOIN exchange.feed f ON f.number = m.feed
        LEFT JOIN exchange.raw ON raw.feed = m.feed AND raw.id = m.id
        WHERE f.code = ${feed}`.execute(db)
      return rows
    },
    async close(): Promise<void> {
      await database.close()
      await stop()
    },
  }
}
