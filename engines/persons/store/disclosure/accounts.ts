import { type Kysely, sql } from 'kysely'

/** The person whose account this is; undefined where it is nobody's or closed. */
export async function personOfAccount<Tables>(db: Kysely<Tables>, userId: string): Promise<string | undefined> {
  const { rows } = await sql<{ personId: string }>`
    SELECT person_id AS "personId" FROM persons.account WHERE user_id = ${userId} AND closed_at IS NULL`.execute(db)
  return rows[0]?.personId
}

/** The accounts of a person that are open. */
export async function accountsOfPerson<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ userId: string }>`
    SELECT user_id AS "userId" FROM persons.account
    WHERE person_id = ANY (${ids}::uuid[]) AND closed_at IS NULL`.execute(db)
  return rows.map(({ userId }) => userId)
}

/** False where the account is somebody's already, or was. */
export async function keepAccount<Tables>(
  db: Kysely<Tables>,
  account: { userId: string; personId: string; since: Date; by: string; evidence: string },
): Promise<boolean> {
  const { userId, personId, since, by, evidence } = account
  const { numAffectedRows } = await sql`
    INSERT INTO persons.account (user_id, person_id, since, linked_by, evidence)
    VALUES (${userId}, ${personId}, ${since}, ${by}, ${evidence})
    ON CONFLICT (user_id) DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

export async function closeAccounts<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE persons.account SET closed_at = ${at}, closed_by = ${by}
    WHERE person_id = ANY (${ids}::uuid[]) AND closed_at IS NULL`.execute(db)
  return Number(numAffectedRows ?? 0)
}
