import { sql } from 'kysely'
import { type Actor, PLATFORM_ORGANISATION } from '../contract/actor.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import type { RoleDefinition } from '../contract/role.ts'
import type { Grant } from '../rules/decide-access.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import type { AccessDatabase } from './tables.ts'

/** All that a decision needs to know of the world, read at one moment. */
export interface Standing {
  /** `undefined`: no such user. */
  readonly user?: {
    readonly disabled: boolean
    readonly mustChange: boolean
    readonly createdAt: Date
    readonly hasSecondFactor: boolean
  }
  readonly grants: readonly (Grant & { readonly code: string; readonly name: RoleDefinition['name'] })[]
  readonly policyVersion: string
  /** Paths of the scope asked for; `undefined` where nothing was asked or nothing has the code. */
  readonly regionPath?: string
  readonly organisationPath?: string
}

interface StandingRow {
  policy: string | null
  region_scope: string | null
  organisation_scope: string | null
  user_id: string | null
  disabled: boolean | null
  must_change: boolean | null
  created_at: Date | null
  second_factor: boolean
  role: RoleDefinition | null
  region_path: string | null
  organisation_path: string | null
  valid_from: string | null
  valid_to: string | null
}

/**
 * Reads a user's grants, the policy in force and the paths of a scope in one statement, so that a decision costs one
 * round trip and a revoked right ends at once. An assignment whose role is retired, or whose place is gone, grants nothing.
 * Where the actor acts on somebody's behalf the grants are those handed over, and none of their own.
 */
export async function loadStanding(
  db: AccessDatabase,
  { userId, onBehalfOf }: Pick<Actor, 'userId' | 'onBehalfOf'>,
  scope: { region?: string | undefined; organisation?: string | undefined },
): Promise<Standing> {
  const { rows } = await sql<StandingRow>`
    SELECT
      (SELECT version FROM access.policy WHERE in_force LIMIT 1) AS policy,
      ${pathOf('access.region', scope.region)} AS region_scope,
      ${pathOf('access.organisation', scope.organisation)} AS organisation_scope,
      u.id AS user_id,
      u.disabled_at IS NOT NULL AS disabled,
      u.must_change,
      u.created_at,
      f.confirmed_at IS NOT NULL AS second_factor,
      r.body AS role,
      CASE WHEN a.region = ${EVERYWHERE} THEN ${ROOT_PATH}::text ELSE g.path END AS region_path,
      CASE WHEN a.organisation = ${EVERYWHERE} THEN ${ROOT_PATH}::text ELSE o.path END AS organisation_path,
      a.valid_from,
      a.valid_to
    FROM (SELECT ${userId}::uuid AS id) AS asked
    LEFT JOIN access.user_account u ON u.id = asked.id
    LEFT JOIN access.second_factor f ON f.user_id = u.id
    LEFT JOIN ${onBehalfOf === undefined ? OWN : delegated(onBehalfOf.delegation)} a ON a.holder = u.id AND a.revoked_at IS NULL
    LEFT JOIN access.role r ON r.code = a.role AND r.retired_at IS NULL
    LEFT JOIN access.region g ON g.code = a.region
    LEFT JOIN access.organisation o ON o.code = a.organisation
    ORDER BY a.id`.execute(db)
  const [first] = rows
  return {
    ...userOf(first),
    grants: rows.flatMap(grantOf),
    policyVersion: first?.policy ?? 'none',
    ...(first?.region_scope ? { regionPath: first.region_scope } : {}),
    ...(first?.organisation_scope ? { organisationPath: first.organisation_scope } : {}),
  }
}

const OWN = sql`(SELECT *, user_id AS holder FROM access.role_assignment)`

/**
 * What a delegation hands over, held by the delegate: each assignment within the days of both. Nothing once it was
 * ended or its giver disabled.
 */
function delegated(delegation: string) {
  return sql`(
    SELECT a.id, a.role, a.region, a.organisation, a.revoked_at, d.delegate AS holder,
      greatest(a.valid_from, d.first_day) AS valid_from, least(a.valid_to, d.last_day) AS valid_to
    FROM access.delegation d
    JOIN access.user_account giver ON giver.id = d.delegator AND giver.disabled_at IS NULL
    JOIN access.delegated_assignment h ON h.delegation_id = d.id
    JOIN access.role_assignment a ON a.id = h.assignment_id AND a.user_id = d.delegator
    WHERE d.id = ${delegation}::uuid AND d.ended_at IS NULL)`
}

function userOf(row: StandingRow | undefined): Pick<Standing, 'user'> {
  if (!row?.user_id || !row.created_at) return {}
  const { disabled, must_change, created_at: createdAt, second_factor: hasSecondFactor } = row
  return { user: { disabled: disabled === true, mustChange: must_change === true, createdAt, hasSecondFactor } }
}

function pathOf(table: 'access.region' | 'access.organisation', code: string | undefined) {
  if (code === undefined) return sql`NULL::text`
  if (code === EVERYWHERE) return sql`${ROOT_PATH}::text`
  // The platform has a chain of its own and no row in the directory.
  if (table === 'access.organisation' && code === PLATFORM_ORGANISATION.code)
    return sql`${PLATFORM_ORGANISATION.path}::text`
  return sql`(SELECT path FROM ${sql.table(table)} WHERE code = ${code})`
}

function grantOf(row: StandingRow): Standing['grants'] {
  if (!row.role || !row.region_path || !row.organisation_path || !row.valid_from) return []
  return [
    {
      code: row.role.code,
      name: row.role.name,
      role: row.role,
      regionPath: row.region_path,
      organisationPath: row.organisation_path,
      validFrom: row.valid_from,
      validTo: row.valid_to ?? undefined,
    },
  ]
}
