import type { Session } from '../contract/session.ts'
import { isAlive } from '../rules/session-life.ts'
import type { AccessDatabase, SessionOpening } from './tables.ts'

export async function insertSession(
  db: AccessDatabase,
  session: {
    tokenHash: string
    id: string
    userId: string
    createdAt: Date
    endsAt: Date
    device: string
    place: string
    openedBy: SessionOpening
  },
): Promise<void> {
  await db
    .insertInto('access.session')
    .values({
      token_hash: session.tokenHash,
      id: session.id,
      user_id: session.userId,
      created_at: session.createdAt,
      seen_at: session.createdAt,
      ends_at: session.endsAt,
      ended_at: null,
      device: session.device,
      place: session.place,
      acting: null,
      opened_by: session.openedBy,
    })
    .execute()
}

/** A session with its user, and on whose behalf it acts; each with their organisation. */
export async function findSession(db: AccessDatabase, tokenHash: string) {
  return db
    .selectFrom('access.session as s')
    .innerJoin('access.user_account as u', 'u.id', 's.user_id')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .leftJoin('access.delegation as d', 'd.id', 's.acting')
    .leftJoin('access.user_account as giver', 'giver.id', 'd.delegator')
    .leftJoin('access.organisation as away', 'away.code', 'giver.organisation')
    .select(['s.id', 's.user_id', 's.seen_at', 's.ends_at', 's.ended_at', 's.acting', 's.opened_by'])
    .select(['d.delegator', 'd.last_day', 'giver.name as delegator_name'])
    .select(['away.code as delegator_organisation', 'away.path as delegator_path'])
    .select(['u.name', 'u.login', 'u.disabled_at', 'u.must_change', 'o.code', 'o.path', 'o.name_zh', 'o.name_en'])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** On whose behalf a session acts from now on; null for its own person's. */
export async function setActing(db: AccessDatabase, sessionId: string, delegation: string | null): Promise<void> {
  await db.updateTable('access.session').set({ acting: delegation }).where('id', '=', sessionId).execute()
}

export async function markSeen(db: AccessDatabase, tokenHash: string, seenAt: Date): Promise<void> {
  await db.updateTable('access.session').set({ seen_at: seenAt }).where('token_hash', '=', tokenHash).execute()
}

export async function endSession(db: AccessDatabase, tokenHash: string, at: Date): Promise<void> {
  await db
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .execute()
}

export async function endSessionsOf(db: AccessDatabase, userId: string, at: Date): Promise<void> {
  await db
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Every session of a user but one; answers how many there were. */
export async function endOtherSessions(
  db: AccessDatabase,
  userId: string,
  kept: string | undefined,
  at: Date,
): Promise<number> {
  const ended = await db
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .$if(kept !== undefined, (update) => update.where('id', '<>', kept ?? ''))
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** One session of a user; false where it is not theirs, or over already. */
export async function endSessionOf(db: AccessDatabase, userId: string, id: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** The sessions of a user that are alive, used last first. */
export async function listSessions(db: AccessDatabase, userId: string, now: Date): Promise<Session[]> {
  const rows = await db
    .selectFrom('access.session')
    .select(['id', 'created_at', 'seen_at', 'ends_at', 'device', 'place'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows
    .filter((row) => isAlive({ seenAt: row.seen_at, endsAt: row.ends_at, endedAt: null }, now))
    .map((row) => ({
      id: row.id,
      createdAt: row.created_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      device: row.device,
      place: row.place,
      current: false,
    }))
}

/** Forgets sessions that were over long ago; what was done in them is in the book. */
export async function clearStaleSessions(db: AccessDatabase, before: Date): Promise<void> {
  await db.deleteFrom('access.session').where('ends_at', '<', before).execute()
}
