import { sql } from 'kysely'
import type { GuardState } from '../rules/sign-in-guard.ts'
import type { AccessDatabase } from './tables.ts'

const NEVER = new Date(0)

/**
 * Changes the state kept under a key by a rule, one caller at a time; the transaction is the caller's.
 * Returns the state before.
 */
export async function changeGuard(
  trx: AccessDatabase,
  key: string,
  change: (state: GuardState) => GuardState,
): Promise<GuardState> {
  // One statement makes the row or locks it: between two, whoever signs in at this moment may clear it.
  const row = await trx
    .insertInto('access.sign_in_guard')
    .values({ key, failures: 0, window_from: NEVER, locked_until: NEVER })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ failures: sql`sign_in_guard.failures` }))
    .returningAll()
    .executeTakeFirstOrThrow()
  const before = {
    failures: row.failures,
    windowFrom: row.window_from.getTime(),
    lockedUntil: row.locked_until.getTime(),
  }
  const after = change(before)
  if (after !== before) {
    await trx
      .updateTable('access.sign_in_guard')
      .set({
        failures: after.failures,
        window_from: new Date(after.windowFrom),
        locked_until: new Date(after.lockedUntil),
      })
      .where('key', '=', key)
      .execute()
  }
  return before
}

export async function clearGuard(db: AccessDatabase, key: string): Promise<void> {
  await db.deleteFrom('access.sign_in_guard').where('key', '=', key).execute()
}

/** Forgets what nobody has tried since: names that nobody has must not fill the table. */
export async function clearStaleGuards(db: AccessDatabase, before: Date): Promise<void> {
  await db
    .deleteFrom('access.sign_in_guard')
    .where('window_from', '<', before)
    .where('locked_until', '<', before)
    .execute()
}
