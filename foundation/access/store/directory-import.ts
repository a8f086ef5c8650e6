import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { ImportKind } from '../contract/directory-import.ts'
import type { OrganisationDefinition } from '../contract/organisation.ts'
import type { KnownOrganisation, OrganisationPlan } from '../rules/importing/plan-organisations.ts'
import type { KnownUser, UserPlan } from '../rules/importing/plan-users.ts'
import { ROWS_AT_ONCE } from './directory-rows.ts'
import { moveOrganisations } from './organisations.ts'
import { insertProposals } from './proposed-roles.ts'
import type { AccessDatabase } from './tables.ts'
import { saveContacts } from './user-contacts.ts'

/** From here to the end of the transaction nobody else imports the same; that and when is kept. */
export async function lockImports(trx: AccessDatabase, kind: ImportKind, at: Date, by: string): Promise<void> {
  await trx
    .insertInto('access.directory_import')
    .values({ kind, imported_at: at, imported_by: by })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ imported_at: at, imported_by: by }))
    .execute()
}

/** Every organisation, the retired ones too. */
export async function knownOrganisations(db: AccessDatabase): Promise<KnownOrganisation[]> {
  const rows = await db.selectFrom('access.organisation').selectAll().orderBy('path').execute()
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en ?? undefined,
    kind: row.kind,
    region: row.region,
    parent: row.parent ?? undefined,
    path: row.path,
    origin: row.origin,
    retired: row.retired_at !== null,
  }))
}

export async function organisationsWithAccounts(db: AccessDatabase): Promise<Set<string>> {
  const rows = await db
    .selectFrom('access.user_account')
    .select('organisation')
    .distinct()
    .where('disabled_at', 'is', null)
    .execute()
  return new Set(rows.map(({ organisation }) => organisation))
}

export async function applyOrganisations(trx: AccessDatabase, plan: OrganisationPlan, now: Date): Promise<void> {
  for (const some of portions(plan.written)) {
    const rows = some.map((one) => ({
      code: one.code,
      name_zh: one.nameZh,
      name_en: one.nameEn ?? null,
      aliases: [],
      kind: one.kind as OrganisationDefinition['kind'],
      region: one.region,
      parent: one.parent ?? null,
      path: one.path,
      source: null,
      invented: false,
      retired_at: null,
      origin: 'import' as const,
    }))
    await trx
      .insertInto('access.organisation')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((eb) => ({
          name_zh: eb.ref('excluded.name_zh'),
          name_en: eb.ref('excluded.name_en'),
          kind: eb.ref('excluded.kind'),
          region: eb.ref('excluded.region'),
          parent: eb.ref('excluded.parent'),
          path: eb.ref('excluded.path'),
          retired_at: null,
          origin: 'import',
        })),
      )
      .execute()
  }
  await sql`UPDATE access.organisation SET retired_at = ${now} WHERE code = ANY (${plan.retired}::text[])`.execute(trx)
  await moveOrganisations(trx, plan.moved)
}

interface KnownUserRow {
  id: string
  login: string
  name: string
  organisation: string
  path: string
  disabled: boolean
  phone: string | null
  email: string | null
  roles: KnownUser['roles'] | null
}

/** Every account with what it holds and what is proposed for it. Contact data of places not open are not seen here. */
export async function knownUsers(db: AccessDatabase, isOpen: (path: string) => boolean): Promise<KnownUser[]> {
  const { rows } = await sql<KnownUserRow>`
    SELECT u.id, u.login, u.name, u.organisation, o.path, u.disabled_at IS NOT NULL AS disabled, c.phone, c.email,
      (SELECT json_agg(json_build_object('role', r.role, 'organisation', r.organisation, 'region', r.region))
       FROM (
         SELECT role, organisation, region FROM access.role_assignment a WHERE a.user_id = u.id AND a.revoked_at IS NULL
         UNION ALL
         SELECT role, organisation, region FROM access.proposed_role p WHERE p.user_id = u.id AND p.decided_at IS NULL
       ) AS r) AS roles
    FROM access.user_account u
    JOIN access.organisation o ON o.code = u.organisation
    LEFT JOIN access.user_contact c ON c.user_id = u.id
    ORDER BY u.login`.execute(db)
  return rows.map(({ path, phone, email, roles, ...user }) => ({
    ...user,
    phone: phone ?? undefined,
    email: email ?? undefined,
    roles: roles ?? [],
    open: isOpen(path),
  }))
}

/** For each role the people who hold it today and may sign in. */
export async function activeHolders(
  db: AccessDatabase,
  roles: readonly string[],
  today: Day,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ role: string; holders: string[] }>`
    SELECT a.role, array_agg(DISTINCT u.id) AS holders
    FROM access.role_assignment a JOIN access.user_account u ON u.id = a.user_id AND u.disabled_at IS NULL
    WHERE a.role = ANY (${roles}::text[]) AND a.revoked_at IS NULL
      AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
    GROUP BY a.role`.execute(db)
  return new Map(rows.map(({ role, holders }) => [role, holders]))
}

/** Does what a plan says; false where an account has been made by somebody else meanwhile, and then nothing may stay. */
export async function applyUsers(
  trx: AccessDatabase,
  plan: UserPlan,
  first: ReadonlyMap<string, { hash: string }>,
  by: { newId: () => string; now: Date; today: Day; by: string; givesRoles: boolean },
): Promise<boolean> {
  const { newId, now } = by
  const ids = new Map(plan.created.map(({ login }) => [login, newId()]))
  const idOf = (login: string) => ids.get(login) ?? ''
  for (const some of portions(plan.created)) {
    const inserted = await trx
      .insertInto('access.user_account')
      .values(
        some.map(({ login, name, organisation }) => ({
          id: idOf(login),
          login,
          name,
          organisation,
          password_hash: first.get(login)?.hash ?? '',
          must_change: true,
          created_at: now,
          disabled_at: null,
        })),
      )
      .onConflict((conflict) => conflict.column('login').doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows !== BigInt(some.length)) return false
  }
  for (const { id, name, organisation } of plan.changed) {
    await trx.updateTable('access.user_account').set({ name, organisation }).where('id', '=', id).execute()
  }
  const withContact = plan.created.filter(({ phone, email }) => phone !== undefined || email !== undefined)
  const contacts = [...withContact.map((user) => ({ ...user, id: idOf(user.login) })), ...plan.changed]
  for (const some of portions(contacts)) await saveContacts(trx, some)
  await sql`
    UPDATE access.user_account SET disabled_at = ${now} WHERE id = ANY (${plan.disabled}::uuid[])`.execute(trx)
  await sql`
    UPDATE access.session SET ended_at = ${now}
    WHERE user_id = ANY (${plan.disabled}::uuid[]) AND ended_at IS NULL`.execute(trx)
  await insertProposals(trx, plan.proposed, ids, by)
  return true
}

function portions<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  )
}
