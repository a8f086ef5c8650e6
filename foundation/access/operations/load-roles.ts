import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { RoleDefinition } from '../contract/role.ts'
import { checkRoles } from '../rules/check-roles.ts'
import { sha256 } from '../secrets/sha256.ts'
import { saveRoles } from '../store/roles.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** Makes the roles those of the packs and answers with the version of the policy they make together. */
export async function loadRoles(
  deps: AccessDeps,
  actor: Actor,
  roles: readonly RoleDefinition[],
): Promise<Result<{ version: string; retired: number }, AccessRefusal>> {
  const scope = { region: EVERYWHERE, organisation: EVERYWHERE }
  const may = await requireAccess(deps, actor, 'access.role.load', scope, 'administration')
  if (!may.ok) return may
  const faults = checkRoles(roles)
  const [first] = faults
  if (first) return refuse('access.role-invalid', { ...first, count: faults.length })
  const sorted = roles.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const version = sha256(canonicalJson(sorted)).slice(0, 16)
  const look = { operation: 'access.load-roles', subject: `policy/${version}`, detail: { count: roles.length } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok({ version, retired: await saveRoles(trx, sorted, version, deps.clock.now()) }),
  )
}

/** Keys sorted at every depth: the same roles written in another order are the same policy. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
