import { accessMigrations, createAccess, directoryIn } from '@kangcheng/access'
import { createIndicators, indicatorMigrations } from '@kangcheng/indicators'
import {
  createOutbox,
  type Database,
  type Log,
  migrate,
  newId,
  openDatabase,
  runningPostgres,
  startEmbeddedPostgres,
  systemClock,
} from '@kangcheng/platform'
import type { Settings } from './settings.ts'

/** The platform with its engines, not yet listening. */
export type Platform = Awaited<ReturnType<typeof openPlatform>>

/**
 * Joins everything, once, for the server and the command line alike: database, migrations, access, engines.
 * `attach` uses the database of an instance that runs already; without one, a database is started for the while.
 */
export async function openPlatform(settings: Settings, log: Log, attach = false) {
  const source = await openSource(settings, log, attach)
  let database: Database | undefined
  try {
    database = await openDatabase({ url: source.url, poolSize: POOL, log })
    const clock = systemClock()
    await migrate(database, [accessMigrations, indicatorMigrations], { clock, log })
    const outbox = createOutbox({ database, clock, log })
    const access = createAccess({ database, clock, newId, log })
    const opened = database
    const indicators = createIndicators({ access, outbox, clock, newId })
    return {
      url: source.url,
      /** False when another instance's or an external database is used. */
      startedHere: source.startedHere,
      database,
      clock,
      log,
      outbox,
      access,
      directory: directoryIn(database.kysely),
      indicators,
      /** Settles when the embedded database has ended by itself; never for an external one. */
      databaseEnded: source.ended,
      async close() {
        await outbox.stop()
        await opened.close()
        await source.stop()
      },
    }
  } catch (error) {
    await database?.close()
    await source.stop()
    throw error
  }
}

/** Two cores serve few queries at once; more connections only wait in another place. */
const POOL = 10

interface Source {
  url: string
  startedHere: boolean
  ended: Promise<void>
  stop: () => Promise<void>
}

async function openSource(settings: Settings, log: Log, attach: boolean): Promise<Source> {
  const elsewhere = settings.databaseUrl ?? (attach ? await runningPostgres(settings.dataFolder) : undefined)
  if (elsewhere !== undefined) {
    return { url: elsewhere, startedHere: false, ended: new Promise(() => {}), stop: async () => {} }
  }
  const embedded = await startEmbeddedPostgres({ folder: settings.dataFolder, log })
  return { url: embedded.url, startedHere: true, ended: embedded.exited, stop: () => embedded.stop() }
}
