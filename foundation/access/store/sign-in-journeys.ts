import type { AccessDatabase } from './tables.ts'

export interface NewJourney {
  readonly stateHash: string
  readonly browserHash: string
  readonly sealed: string
  readonly linking: string | null
  readonly returnTo: string
  readonly endsAt: Date
}

/** Keeps a journey that begins; those that are over are forgotten. */
export async function beginJourney(db: AccessDatabase, journey: NewJourney, now: Date): Promise<void> {
  await db.deleteFrom('access.sign_in_journey').where('ends_at', '<', now).execute()
  await db
    .insertInto('access.sign_in_journey')
    .values({
      state_hash: journey.stateHash,
      browser_hash: journey.browserHash,
      sealed: journey.sealed,
      linking: journey.linking,
      return_to: journey.returnTo,
      ends_at: journey.endsAt,
      returned_at: null,
      proven: null,
    })
    .execute()
}

/** Spends the state of a browser that came back: of two requests with one state one finds nothing. */
export async function returnFromJourney(db: AccessDatabase, stateHash: string, browserHash: string, now: Date) {
  return db
    .updateTable('access.sign_in_journey')
    .set({ returned_at: now })
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .where('returned_at', 'is', null)
    .where('ends_at', '>', now)
    .returning(['sealed', 'linking', 'return_to'])
    .executeTakeFirst()
}

/** Notes who came back, while our own code is asked for. */
export async function keepProven(db: AccessDatabase, stateHash: string, userId: string): Promise<void> {
  await db.updateTable('access.sign_in_journey').set({ proven: userId }).where('state_hash', '=', stateHash).execute()
}

/** Who came back in this browser and has still to give a code; locked until the transaction ends. */
export async function lockProven(trx: AccessDatabase, browserHash: string, now: Date) {
  return trx
    .selectFrom('access.sign_in_journey as j')
    .innerJoin('access.user_account as u', 'u.id', 'j.proven')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['j.state_hash', 'j.return_to', 'u.id', 'u.login', 'u.disabled_at', 'u.organisation', 'o.path'])
    .where('j.browser_hash', '=', browserHash)
    .where('j.ends_at', '>', now)
    .forUpdate('j')
    .executeTakeFirst()
}

export async function endJourney(db: AccessDatabase, stateHash: string): Promise<void> {
  await db.deleteFrom('access.sign_in_journey').where('state_hash', '=', stateHash).execute()
}
