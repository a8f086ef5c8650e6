import { ok, type Result } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Role } from '../contract/role.ts'
import { loadRoleMap } from '../store/roles.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** The roles in force, by code: for whoever looks at users, to read what they hold and to choose what to give. */
export async function listRoles(deps: AccessDeps, actor: Actor): Promise<Result<Role[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.user.read', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'access.list-roles', subject: 'roles' }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const roles = [...(await loadRoleMap(trx)).values()]
    return ok(
      roles
        .map(({ code, name, permissions, exclusiveWith = [] }) => ({ code, name, permissions, exclusiveWith }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    )
  })
}
