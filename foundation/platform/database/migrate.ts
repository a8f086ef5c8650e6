import { readFileSync } from 'node:fs'
import type { Clock } from '@kangcheng/kernel'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Log } from '../log.ts'
import { ensureAppRole } from './app-role.ts'
import type { Database } from './open-database.ts'
import { type Migration, type MigrationSource, readMigrations } from './read-migrations.ts'
import { type Statement, splitStatements } from './split-statements.ts'
import { codeOf, StartFailure } from './start-failure.ts'

const LEDGER = new URL('./migration-ledger.sql', import.meta.url)
/** The platform's own tables; always first, since engines use the outbox. */
export const PLATFORM_MIGRATIONS: MigrationSource = {
  engine: 'platform',
  folder: new URL('./migrations/', import.meta.url),
}

interface LedgerTables {
  'platform.migration': { engine: string; name: string; sha256: string; applied_at: Date }
}

/**
 * Brings the database to the state the program expects: the role of the application, the platform's tables,
 * then each engine's migrations in the order given. Applied ones are left alone. Answers what was applied.
 *
 * Each file is one transaction that first locks the one row of platform.migration_lock and then looks whether
 * another process has meanwhile done it. A row, not an advisory lock: it holds through connection poolers, on a
 * Citus coordinator and on databases that know no advisory locks, and cannot outlive its transaction.
 *
 * @throws {@link StartFailure} when an applied file was changed or is missing, or a statement fails; what was
 * applied before the failing file stays.
 */
export async function migrate(
  database: Database,
  sources: readonly MigrationSource[],
  { clock, log }: { clock: Clock; log: Log },
): Promise<string[]> {
  const migrations = [PLATFORM_MIGRATIONS, ...sources].map(readMigrations)
  const ledger = database.tables<LedgerTables>()
  await ensureAppRole(database)
  await ensureLedger(ledger)
  const applied: string[] = []
  for (const ofEngine of migrations) {
    const engine = ofEngine[0]?.engine
    if (engine !== undefined) await refuseUnknown(ledger, engine, ofEngine)
    for (const migration of ofEngine) {
      if (!(await applyOnce(ledger, migration, clock))) continue
      applied.push(`${migration.engine}/${migration.name}`)
      log.info('migration applied', { engine: migration.engine, migration: migration.name })
    }
  }
  return applied
}

/** Two processes may begin on an empty database at once: one makes the ledger, the other fails on it and looks again. */
async function ensureLedger(ledger: Kysely<LedgerTables>): Promise<void> {
  const statements = splitStatements(readFileSync(LEDGER, 'utf8'))
  for (let tries = 1; !(await hasLedger(ledger)); tries++) {
    try {
      await ledger.transaction().execute(async (trx) => {
        for (const statement of statements) await sql.raw(statement.text).execute(trx)
      })
    } catch (error) {
      if (tries < 3 && ['23505', '42P06', '42P07'].includes(codeOf(error))) continue
      throw new StartFailure('migration.failed', `the schema platform cannot be made: ${wordsOf(error)}`, {
        cause: error,
      })
    }
  }
}

async function hasLedger(ledger: Kysely<LedgerTables>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    SELECT to_regclass('platform.migration_lock') IS NOT NULL AS found`.execute(ledger)
  return rows[0]?.found === true
}

/** A database that a newer program has migrated further must not be used by an older one. */
async function refuseUnknown(
  ledger: Kysely<LedgerTables>,
  engine: string,
  migrations: readonly Migration[],
): Promise<void> {
  const rows = await ledger.selectFrom('platform.migration').select('name').where('engine', '=', engine).execute()
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = rows.map(({ name }) => name).find((name) => !known.has(name))
  if (unknown === undefined) return
  throw new StartFailure(
    'migration.unknown',
    `the database has migration ${engine}/${unknown}, which this program does not: start the newer program, or restore a backup`,
  )
}

/** `false` when it had been applied before. */
function applyOnce(ledger: Kysely<LedgerTables>, migration: Migration, clock: Clock): Promise<boolean> {
  const { engine, name, sha256 } = migration
  return ledger.transaction().execute(async (trx) => {
    await sql`SELECT name FROM platform.migration_lock FOR UPDATE`.execute(trx)
    const before = await trx
      .selectFrom('platform.migration')
      .select('sha256')
      .where('engine', '=', engine)
      .where('name', '=', name)
      .executeTakeFirst()
    if (before?.sha256 === sha256) return false
    if (before) {
      throw new StartFailure(
        'migration.changed',
        `migration ${engine}/${name} was changed after it had been applied: restore the file and write the change as a new migration`,
      )
    }
    for (const statement of migration.statements) await run(trx, migration, statement)
    await trx.insertInto('platform.migration').values({ engine, name, sha256, applied_at: clock.now() }).execute()
    return true
  })
}

async function run(trx: Transaction<LedgerTables>, { engine, name }: Migration, statement: Statement): Promise<void> {
  try {
    await sql.raw(statement.text).execute(trx)
  } catch (error) {
    const head = statement.text.replace(/\s+/g, ' ').slice(0, 80)
    throw new StartFailure(
      'migration.failed',
      `migration ${engine}/${name} failed at line ${statement.line} (${head}): ${wordsOf(error)}; nothing of this file was kept`,
      { cause: error },
    )
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
