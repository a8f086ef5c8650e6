import type { Day } from '@kangcheng/kernel'
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import type { Assignment, User, UserQuery } from '../contract/user.ts'
import { isValid } from '../rules/decide-access.ts'
import type { AccessDatabase, AccessTables } from './tables.ts'

export interface NewUserRow {
  id: string
  login: string
  name: string
  organisation: string
  passwordHash: string
  mustChange: boolean
  createdAt: Date
}

/** Writes a user; `false` when the login is taken, also by somebody at this very moment. */
export async function insertUser(db: AccessDatabase, user: NewUserRow): Promise<boolean> {
  const inserted = await db
    .insertInto('access.user_account')
    .values({
      id: user.id,
      login: user.login,
      name: user.name,
      organisation: user.organisation,
      password_hash: user.passwordHash,
      must_change: user.mustChange,
      created_at: user.createdAt,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** What signing in needs; for the login role only, since the work role cannot read hashes. */
export async function findByLogin(db: AccessDatabase, login: string) {
  return db
    .selectFrom('access.user_account as u')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['u.id', 'u.name', 'u.password_hash', 'u.must_change', 'u.disabled_at', 'u.organisation', 'o.path'])
    .where('u.login', '=', login)
    .executeTakeFirst()
}

export async function findUser(db: AccessDatabase, id: string) {
  return db
    .selectFrom('access.user_account')
    .select(['id', 'login', 'name', 'organisation', 'disabled_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function namesOfUsers(db: AccessDatabase, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('access.user_account')
    .select(['id', 'name'])
    .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

export async function enabledUsers(db: AccessDatabase, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('access.user_account')
    .select('id')
    .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
    .where('disabled_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

export async function enabledUser(
  db: AccessDatabase,
  login: string,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('access.user_account')
    .select(['id', 'name'])
    .where('login', '=', login)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

/** Lets nobody else who asks for the same lock at this user until the transaction ends. */
export async function lockUser(trx: AccessDatabase, id: string): Promise<void> {
  await trx.selectFrom('access.user_account').select('id').where('id', '=', id).forUpdate().execute()
}

export async function setDisabled(db: AccessDatabase, id: string, disabledAt: Date | null): Promise<void> {
  await db.updateTable('access.user_account').set({ disabled_at: disabledAt }).where('id', '=', id).execute()
}

export async function setPassword(
  db: AccessDatabase,
  id: string,
  passwordHash: string,
  mustChange?: boolean,
): Promise<void> {
  await db
    .updateTable('access.user_account')
    .set({ password_hash: passwordHash, ...(mustChange === undefined ? {} : { must_change: mustChange }) })
    .where('id', '=', id)
    .execute()
}

/** What narrows a list of users; `under` is the path of an organisation. */
export interface UserFilter {
  readonly id?: string | undefined
  readonly under?: string | undefined
  readonly role?: string | undefined
  readonly state?: UserQuery['state'] | undefined
}

/** Users whose organisation (`o.path`) a decision opens, by login, with the assignments not revoked. */
export async function listUsers(
  db: AccessDatabase,
  allowed: Expression<SqlBool>,
  { id, under, role, state }: UserFilter,
  today: Day,
): Promise<User[]> {
  const users = await db
    .selectFrom('access.user_account as u')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .leftJoin('access.user_contact as c', 'c.user_id', 'u.id')
    .select(['u.id', 'u.login', 'u.name', 'u.organisation', 'u.must_change', 'u.created_at', 'u.disabled_at'])
    .select(['c.phone', 'c.email'])
    .select(
      sql<boolean>`EXISTS (
        SELECT FROM access.second_factor f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL)`.as('second_factor'),
    )
    .where(allowed)
    .$if(id !== undefined, (query) => query.where('u.id', '=', id ?? ''))
    .$if(under !== undefined, (query) => query.where(sql<boolean>`o.path ^@ ${under}`))
    .$if(role !== undefined, (query) =>
      query.where(sql<boolean>`EXISTS (
        SELECT FROM access.role_assignment a WHERE a.user_id = u.id AND a.role = ${role} AND a.revoked_at IS NULL)`),
    )
    .$if(state !== undefined, (query) =>
      query
        .where('u.disabled_at', state === 'disabled' ? 'is not' : 'is', null)
        .$if(state !== 'disabled', (open) => open.where('u.must_change', '=', state === 'first-password')),
    )
    .orderBy('u.login')
    .execute()
  const held = await assignmentsOf(
    db,
    users.map((user) => user.id),
    today,
  )
  return users.map((user) => ({
    id: user.id,
    login: user.login,
    name: user.name,
    organisation: user.organisation,
    disabled: user.disabled_at !== null,
    mustChange: user.must_change,
    secondFactor: user.second_factor,
    ...(user.phone === null ? {} : { phone: user.phone }),
    ...(user.email === null ? {} : { email: user.email }),
    createdAt: user.created_at.toISOString(),
    assignments: held.get(user.id) ?? [],
  }))
}

/** Assignments not revoked, by user; ended and future ones too. */
export async function assignmentsOf(
  db: AccessDatabase,
  users: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Assignment[]>> {
  const held = new Map<string, Assignment[]>()
  if (users.length === 0) return held
  const rows = await db
    .selectFrom('access.role_assignment')
    .selectAll()
    .where(sql<boolean>`user_id = ANY (${users}::uuid[])`)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const row of rows) held.set(row.user_id, [...(held.get(row.user_id) ?? []), readAssignment(row, today)])
  return held
}

export interface NewAssignmentRow extends Omit<Assignment, 'holds'> {
  userId: string
  assignedAt: Date
  assignedBy: string
}

export async function insertAssignment(db: AccessDatabase, assignment: NewAssignmentRow): Promise<void> {
  await db
    .insertInto('access.role_assignment')
    .values({
      id: assignment.id,
      user_id: assignment.userId,
      role: assignment.role,
      region: assignment.region,
      organisation: assignment.organisation,
      valid_from: assignment.validFrom,
      valid_to: assignment.validTo ?? null,
      assigned_at: assignment.assignedAt,
      assigned_by: assignment.assignedBy,
      revoked_at: null,
      revoked_by: null,
    })
    .execute()
}

export async function findAssignment(db: AccessDatabase, id: string) {
  return db
    .selectFrom('access.role_assignment')
    .select(['id', 'user_id as userId', 'role', 'region', 'organisation'])
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

export async function revokeAssignment(db: AccessDatabase, id: string, by: string, at: Date): Promise<void> {
  await db
    .updateTable('access.role_assignment')
    .set({ revoked_at: at, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

function readAssignment(row: Selectable<AccessTables['access.role_assignment']>, today: Day): Assignment {
  const validity = { validFrom: row.valid_from, ...(row.valid_to === null ? {} : { validTo: row.valid_to }) }
  const { id, role, region, organisation } = row
  return { id, role, region, organisation, ...validity, holds: isValid(validity, today) }
}
