import type { Day } from '@kangcheng/kernel'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { ProposedRole } from '../contract/directory-import.ts'
import type { WantedRole } from '../rules/importing/plan-users.ts'
import type { AccessDatabase } from './tables.ts'

/** Keeps the roles that a file asks for; where its sender gives roles too, they are given at once. */
export async function insertProposals(
  trx: AccessDatabase,
  proposed: readonly (WantedRole & { login: string })[],
  /** Of accounts just made, which are found by nobody else yet. */
  ids: ReadonlyMap<string, string>,
  {
    newId,
    now,
    today,
    by,
    givesRoles,
  }: { newId: () => string; now: Date; today: Day; by: string; givesRoles: boolean },
): Promise<void> {
  if (proposed.length === 0) return
  const logins = [...new Set(proposed.map(({ login }) => login))].filter((login) => !ids.has(login))
  const known = await sql<{ id: string; login: string }>`
    SELECT id, login FROM access.user_account WHERE login = ANY (${logins}::text[])`.execute(trx)
  const all = new Map([...ids, ...known.rows.map(({ id, login }) => [login, id] as const)])
  const column = <Value>(of: (one: WantedRole & { login: string }) => Value) => proposed.map(of)
  const rows = sql`unnest(${column(() => newId())}::uuid[], ${column(({ login }) => all.get(login))}::uuid[],
    ${column(({ role }) => role)}::text[], ${column(({ region }) => region)}::text[],
    ${column(({ organisation }) => organisation)}::text[])`
  if (givesRoles) {
    await sql`
      INSERT INTO access.role_assignment (id, user_id, role, region, organisation, valid_from, assigned_at, assigned_by)
      SELECT n.*, ${today}::date, ${now}::timestamptz, ${by}::uuid FROM ${rows} AS n`.execute(trx)
  } else {
    await sql`
      INSERT INTO access.proposed_role (id, user_id, role, region, organisation, proposed_at, proposed_by)
      SELECT n.*, ${now}::timestamptz, ${by}::uuid FROM ${rows} AS n`.execute(trx)
  }
}

/** Roles that wait for a decision, oldest first, of users whose organisation (`o.path`) a decision opens. */
export async function listProposals(
  db: AccessDatabase,
  allowed: Expression<SqlBool>,
  ids?: readonly string[],
): Promise<ProposedRole[]> {
  const rows = await db
    .selectFrom('access.proposed_role as p')
    .innerJoin('access.user_account as u', 'u.id', 'p.user_id')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .leftJoin('access.user_account as by', 'by.id', 'p.proposed_by')
    .select(['p.id', 'p.user_id', 'p.role', 'p.region', 'p.organisation', 'p.proposed_at'])
    .select(['u.login', 'u.name', 'by.name as proposed_by'])
    .where(allowed)
    .where('p.decided_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`p.id = ANY (${ids ?? []}::uuid[])`))
    .orderBy('p.id')
    .execute()
  return rows.map(({ user_id: userId, proposed_at: at, proposed_by: by, ...row }) => ({
    ...row,
    userId,
    proposedAt: at.toISOString(),
    ...(by === null ? {} : { proposedBy: by }),
  }))
}

/** Lets a role wait again that could not be given. */
export async function reopenProposal(db: AccessDatabase, id: string): Promise<void> {
  await db
    .updateTable('access.proposed_role')
    .set({ decided_at: null, decided_by: null, accepted: null })
    .where('id', '=', id)
    .execute()
}

/** Writes down what was decided; false where somebody has decided already. */
export async function decideProposal(
  db: AccessDatabase,
  id: string,
  decision: { accepted: boolean; by: string; at: Date },
): Promise<boolean> {
  const decided = await db
    .updateTable('access.proposed_role')
    .set({ decided_at: decision.at, decided_by: decision.by, accepted: decision.accepted })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return decided.numUpdatedRows === 1n
}
