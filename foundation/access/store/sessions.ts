import { sql } from 'kysely'
import type { AccessDatabase } from './tables.ts'

export async function insertSession(
  db: AccessDatabase,
  session: { tokenHash: string; id: string; userId: string; createdAt: Date; endsAt: Date },
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
    })
    .execute()
}

/** A session with its user, the user's organisation, and the roles held on a day. */
export async function findSession(db: AccessDatabase, tokenHash: string, today: string) {
  return db
    .selectFrom('access.session as s')
    .innerJoin('access.user_account as u', 'u.id', 's.user_id')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['s.id', 's.user_id', 's.seen_at', 's.ends_at', 's.ended_at'])
    .select(['u.name', 'u.login', 'u.disabled_at', 'u.must_change', 'o.code', 'o.path', 'o.name_zh', 'o.name_en'])
    .select(
      sql<string[]>`ARRAY(
        SELECT DISTINCT a.role FROM access.role_assignment a
        WHERE a.user_id = u.id AND a.revoked_at IS NULL
          AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
        ORDER BY a.role)`.as('roles'),
    )
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst()
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

/** Forgets sessions that were over long ago; what was done in them is in the book. */
export async function clearStaleSessions(db: AccessDatabase, before: Date): Promise<void> {
  await db.deleteFrom('access.session').where('ends_at', '<', before).execute()
}
