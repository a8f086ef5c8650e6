import type { Expression, SqlBool } from 'kysely'
import type { Assignment, User } from '../contract/user.ts'
import type { AccessDatabase } from './tables.ts'

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
    .select(['u.id', 'u.name', 'u.password_hash', 'u.disabled_at', 'u.organisation', 'o.path'])
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

/** Users whose organisation (`o.path`) a decision opens, by login, with the assignments not revoked. */
export async function listUsers(db: AccessDatabase, allowed: Expression<SqlBool>): Promise<User[]> {
  const users = await db
    .selectFrom('access.user_account as u')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['u.id', 'u.login', 'u.name', 'u.organisation', 'u.must_change', 'u.created_at', 'u.disabled_at'])
    .where(allowed)
    .orderBy('u.login')
    .execute()
  const held = await assignmentsOf(
    db,
    users.map((user) => user.id),
  )
  return users.map((user) => ({
    id: user.id,
    login: user.login,
    name: user.name,
    organisation: user.organisation,
    disabled: user.disabled_at !== null,
    mustChange: user.must_change,
    createdAt: user.created_at.toISOString(),
    assignments: held.get(user.id) ?? [],
  }))
}

/** Assignments not revoked, by user; ended and future ones too. */
export async function assignmentsOf(
  db: AccessDatabase,
  users: readonly string[],
): Promise<ReadonlyMap<string, Assignment[]>> {
  const held = new Map<string, Assignment[]>()
  if (users.length === 0) return held
  const rows = await db
    .selectFrom('access.role_assignment')
    .selectAll()
    .where('user_id', 'in', users)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const row of rows) held.set(row.user_id, [...(held.get(row.user_id) ?? []), readAssignment(row)])
  return held
}

export interface NewAssignmentRow extends Assignment {
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
  const row = await db
    .selectFrom('access.role_assignment')
    .selectAll()
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row && { ...readAssignment(row), userId: row.user_id }
}

export async function revokeAssignment(db: AccessDatabase, id: string, by: string, at: Date): Promise<void> {
  await db
    .updateTable('access.role_assignment')
    .set({ revoked_at: at, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

function readAssignment(row: {
  id: string
  role: string
  region: string
  organisation: string
  valid_from: string
  valid_to: string | null
}): Assignment {
  return {
    id: row.id,
    role: row.role,
    region: row.region,
    organisation: row.organisation,
    validFrom: row.valid_from,
    ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  }
}
