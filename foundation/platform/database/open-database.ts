import { Kysely } from 'kysely'
import pg from 'pg'
import type { Log } from '../log.ts'
import { commitSignalling } from './commit-signal.ts'
import { connectionFailure, readDatabaseUrl } from './connection-failure.ts'
import { StartFailure } from './start-failure.ts'
import { parserOf } from './value-types.ts'

const OLDEST_MAJOR = 16
const CONNECT_MILLISECONDS = 10_000

export interface Database {
  /** For tables without types; a store uses {@link Database.tables}. */
  readonly kysely: Kysely<unknown>
  /** The same connections under a store's own table types: a table of another engine is then a type error. */
  tables<Tables>(): Kysely<Tables>
  /**
   * Sends several statements at once, which saves the ways between them, and answers the rows of the last that gives any.
   * Without parameters: whoever writes them quotes what is not a number. After a fault the connection is thrown away.
   */
  script<Row>(text: string): Promise<readonly Row[]>
  /** Calls `then` once the transaction has been committed; not at all when it is rolled back. */
  afterCommit<Tables>(trx: Kysely<Tables>, then: () => void): Promise<void>
  /** Waits for running queries and closes all connections. */
  close(): Promise<void>
}

/**
 * Opens a pool on PostgreSQL 16 or newer and proves it with one connection.
 *
 * @param settings.url postgresql://user:password@host:port/database
 * @param settings.poolSize the most connections this process may hold
 * @throws {@link StartFailure} with one line that never carries the password
 */
export async function openDatabase(settings: { url: string; poolSize: number; log: Log }): Promise<Database> {
  const target = readDatabaseUrl(settings.url)
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.poolSize,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'kangcheng',
    types: { getTypeParser: parserOf },
  })
  // Without a listener a connection that breaks while idle would end the process; the pool replaces it.
  pool.on('error', (error) => settings.log.warn('an idle database connection broke', { error }))
  // Nor would one that breaks in use between two queries: the next query on it fails and tells who holds it.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const { rows } = await pool.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    )
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000)
    if (major < OLDEST_MAJOR) {
      throw new StartFailure('database.too-old', `${target} is PostgreSQL ${major}; ${OLDEST_MAJOR} or newer is needed`)
    }
  } catch (error) {
    await pool.end()
    throw connectionFailure(error, target)
  }

  const { dialect, afterCommit } = commitSignalling({ pool })
  const kysely = new Kysely<unknown>({ dialect })
  return {
    kysely,
    // Table types exist at compile time only.
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    script: async <Row>(text: string) => {
      const client = await pool.connect()
      try {
        const answered: unknown = await client.query(text)
        client.release()
        const results = (Array.isArray(answered) ? answered : [answered]) as { rows: Row[] }[]
        return results.findLast(({ rows }) => rows.length > 0)?.rows ?? []
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    afterCommit,
    // Kysely forgets a pool it has not used yet, so the pool is ended here.
    close: async () => {
      await kysely.destroy()
      if (!pool.ended) await pool.end()
    },
  }
}
