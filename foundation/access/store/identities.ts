import type { Identity } from '../contract/identity.ts'
import type { AccessDatabase } from './tables.ts'

/** Links an identity to an account; false where either has a link of this issuer already, also made at this moment. */
export async function insertIdentity(
  db: AccessDatabase,
  identity: { id: string; userId: string; issuer: string; subject: string; linkedAt: Date; linkedBy: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('access.identity')
    .values({
      id: identity.id,
      user_id: identity.userId,
      issuer: identity.issuer,
      subject: identity.subject,
      linked_at: identity.linkedAt,
      linked_by: identity.linkedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function listIdentities(db: AccessDatabase, userId: string): Promise<Identity[]> {
  const rows = await db.selectFrom('access.identity').selectAll().where('user_id', '=', userId).orderBy('id').execute()
  return rows.map(({ id, issuer, subject, linked_at }) => ({ id, issuer, subject, linkedAt: linked_at.toISOString() }))
}

export async function deleteIdentity(db: AccessDatabase, userId: string, id: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('access.identity')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return deleted.numDeletedRows === 1n
}

/** The account of an identity, with what signing in needs to know of it. */
export async function findByIdentity(db: AccessDatabase, issuer: string, subject: string) {
  return db
    .selectFrom('access.identity as i')
    .innerJoin('access.user_account as u', 'u.id', 'i.user_id')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['u.id', 'u.login', 'u.disabled_at', 'u.organisation', 'o.path'])
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .executeTakeFirst()
}
