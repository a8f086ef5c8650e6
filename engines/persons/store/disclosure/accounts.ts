import { type Kysely, sql } from 'kysely'

/** The person whose account this is; undefined where it is nobody's, not confirmed, or closed. */
export async function personOfAccount<Tables>(db: Kysely<Tables>, userId: string): Promise<string | undefined> {
  const { rows } = await sql<{ personId: string }>`
    SELECT person_id AS "personId" FROM persons.account WHERE user_id = ${userId} AND ${OPEN}`.execute(db)
  return rows[0]?.personId
}

/** The accounts of a person that are open. */
export async function accountsOfPerson<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ userId: string }>`
    SELECT user_id AS "userId" FROM persons.account WHERE person_id = ANY (${ids}::uuid[]) AND ${OPEN}`.execute(db)
  return rows.map(({ userId }) => userId)
}

export interface KeptAccount {
  readonly userId: string
  readonly evidence: string
  readonly since: Date
  readonly by: string
  readonly confirmedAt: Date | null
  readonly closedAt: Date | null
}

const COLUMNS = sql`user_id AS "userId", evidence, since, linked_by AS by, confirmed_at AS "confirmedAt",
  closed_at AS "closedAt"`
const OPEN = sql`confirmed_at IS NOT NULL AND closed_at IS NULL`

/** All of a person's, those proposed and closed too. */
export async function loadAccounts<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<KeptAccount[]> {
  const { rows } = await sql<KeptAccount>`
    SELECT ${COLUMNS} FROM persons.account WHERE person_id = ANY (${ids}::uuid[]) ORDER BY since, user_id`.execute(db)
  return rows
}

/** One of a person's that waits for a second person, locked for what is to be done to it. */
export async function lockProposedAccount<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  userId: string,
): Promise<KeptAccount | undefined> {
  const { rows } = await sql<KeptAccount>`
    SELECT ${COLUMNS} FROM persons.account
    WHERE person_id = ANY (${ids}::uuid[]) AND user_id = ${userId} AND confirmed_at IS NULL FOR UPDATE`.execute(db)
  return rows[0]
}

/** False where the account is somebody's already, was, or is proposed for somebody. */
export async function proposeAccount<Tables>(
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

export async function confirmAccount<Tables>(
  db: Kysely<Tables>,
  userId: string,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await sql`UPDATE persons.account SET confirmed_at = ${at}, confirmed_by = ${by} WHERE user_id = ${userId}`.execute(db)
}

/** A proposal that nobody confirmed; the book says that there was one. */
export async function withdrawAccount<Tables>(db: Kysely<Tables>, userId: string): Promise<void> {
  await sql`DELETE FROM persons.account WHERE user_id = ${userId} AND confirmed_at IS NULL`.execute(db)
}

export async function closeAccounts<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE persons.account SET closed_at = ${at}, closed_by = ${by}
    WHERE person_id = ANY (${ids}::uuid[]) AND ${OPEN}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
