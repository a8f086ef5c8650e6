import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import { EVERYWHERE } from '../contract/definition.ts'
import type { RoleDefinition } from '../contract/role.ts'
import { anyCovers } from '../rules/permission.ts'
import type { AccessDatabase } from './tables.ts'

/** A permission at a place: paths of a region and an organisation. Without the latter, of whatever organisation they hold it. */
export interface HeldPermission {
  readonly permission: string
  readonly regionPath: string
  readonly organisationPath?: string | undefined
}

export interface Holder {
  readonly id: string
  /** Of the organisation they belong to. */
  readonly organisationPath: string
}

/**
 * Who holds a permission at a place today: what `require` would allow them, whatever the purpose. Whoever stands in for
 * one of them holds it too. Accounts that are disabled are left out; one that still has its first password is not.
 */
export async function findHolders(
  db: AccessDatabase,
  { permission, regionPath, organisationPath }: HeldPermission,
  today: Day,
): Promise<Holder[]> {
  const roles = await db.selectFrom('access.role').select('body').where('retired_at', 'is', null).execute()
  const granting = roles
    .map(({ body }): RoleDefinition => body)
    .filter((role) => anyCovers(role.permissions, permission))
  const { rows } = await sql<Holder>`
    SELECT DISTINCT u.id, home.path AS "organisationPath"
    FROM (${OWN_AND_DELEGATED}) a
    JOIN access.user_account u ON u.id = a.holder AND u.disabled_at IS NULL
    JOIN access.organisation home ON home.code = u.organisation
    LEFT JOIN access.region g ON g.code = a.region
    LEFT JOIN access.organisation o ON o.code = a.organisation
    WHERE a.role = ANY (${granting.map(({ code }) => code)}::text[])
      AND a.revoked_at IS NULL AND a.valid_from <= ${today} AND (a.valid_to IS NULL OR a.valid_to >= ${today})
      AND (a.region = ${EVERYWHERE} OR ${regionPath}::text ^@ g.path)
      AND (a.organisation = ${EVERYWHERE} OR ${organisationPath ?? null}::text IS NULL
        OR ${organisationPath ?? null}::text ^@ o.path)
    ORDER BY u.id`.execute(db)
  return rows
}

/** Each assignment with who holds it: its owner, and within the days of a delegation the delegate. */
const OWN_AND_DELEGATED = sql`
  SELECT user_id AS holder, role, region, organisation, revoked_at, valid_from, valid_to FROM access.role_assignment
  UNION ALL
  SELECT d.delegate, own.role, own.region, own.organisation, own.revoked_at,
    greatest(own.valid_from, d.first_day), least(own.valid_to, d.last_day)
  FROM access.delegation d
  JOIN access.user_account giver ON giver.id = d.delegator AND giver.disabled_at IS NULL
  JOIN access.delegated_assignment h ON h.delegation_id = d.id
  JOIN access.role_assignment own ON own.id = h.assignment_id AND own.user_id = d.delegator
  WHERE d.ended_at IS NULL`
