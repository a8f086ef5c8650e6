import { sql } from 'kysely'
import type { RoleDefinition } from '../contract/role.ts'
import type { AccessDatabase } from './tables.ts'

/** Writes roles and the policy they make together; roles not among them are retired and allow nothing from now on. */
export async function saveRoles(
  db: AccessDatabase,
  roles: readonly RoleDefinition[],
  version: string,
  now: Date,
): Promise<number> {
  if (roles.length > 0) {
    await db
      .insertInto('access.role')
      .values(roles.map((role) => ({ code: role.code, body: JSON.stringify(role), retired_at: null })))
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((set) => ({
          body: set.ref('excluded.body'),
          retired_at: set.ref('excluded.retired_at'),
        })),
      )
      .execute()
  }
  const retired = await db
    .updateTable('access.role')
    .set({ retired_at: now })
    .where('retired_at', 'is', null)
    .where(sql<boolean>`NOT (code = ANY (${roles.map((role) => role.code)}::text[]))`)
    .executeTakeFirst()
  await db.updateTable('access.policy').set({ in_force: false }).where('version', '<>', version).execute()
  await db
    .insertInto('access.policy')
    .values({ version, roles: JSON.stringify(roles), loaded_at: now, in_force: true })
    .onConflict((conflict) => conflict.column('version').doUpdateSet({ loaded_at: now, in_force: true }))
    .execute()
  return Number(retired.numUpdatedRows)
}

/** The roles in force, by code. */
export async function loadRoleMap(db: AccessDatabase): Promise<Map<string, RoleDefinition>> {
  const rows = await db.selectFrom('access.role').select(['code', 'body']).where('retired_at', 'is', null).execute()
  return new Map(rows.map((row) => [row.code, row.body]))
}
