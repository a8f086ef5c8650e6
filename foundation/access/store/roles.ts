import type { RoleDefinition } from '../contract/role.ts'
import { asInserted, retireOthers } from './directory-rows.ts'
import type { AccessDatabase } from './tables.ts'

/** Writes roles and the policy they make together; roles not among them are retired and allow nothing from now on. */
export async function saveRoles(
  db: AccessDatabase,
  roles: readonly RoleDefinition[],
  version: string,
  now: Date,
): Promise<number> {
  const rows = roles.map((role) => ({ code: role.code, body: JSON.stringify(role), retired_at: null }))
  if (rows.length > 0) {
    await db
      .insertInto('access.role')
      .values(rows)
      .onConflict((conflict) => conflict.column('code').doUpdateSet(asInserted(rows)))
      .execute()
  }
  const codes = roles.map(({ code }) => code)
  const retired = await retireOthers(db, 'access.role', codes, now)
  await db.updateTable('access.policy').set({ in_force: false }).where('version', '<>', version).execute()
  await db
    .insertInto('access.policy')
    .values({ version, roles: JSON.stringify(roles), loaded_at: now, in_force: true })
    .onConflict((conflict) => conflict.column('version').doUpdateSet({ loaded_at: now, in_force: true }))
    .execute()
  return retired
}

/** The roles in force, by code. */
export async function loadRoleMap(db: AccessDatabase): Promise<Map<string, RoleDefinition>> {
  const rows = await db.selectFrom('access.role').select(['code', 'body']).where('retired_at', 'is', null).execute()
  return new Map(rows.map((row) => [row.code, row.body]))
}
