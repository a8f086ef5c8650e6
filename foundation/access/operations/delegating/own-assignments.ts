import { ok, type Result } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { OwnAssignment } from '../../contract/delegation.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { isDelegable } from '../../rules/delegation.ts'
import { loadRoleMap } from '../../store/roles.ts'
import { assignmentsOf } from '../../store/users.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'

/** What one holds, and which of it can be handed over. */
export async function listOwnAssignments(
  deps: AccessDeps,
  actor: Actor,
): Promise<Result<OwnAssignment[], AccessRefusal>> {
  const db = tablesOf(deps)
  const held = (await assignmentsOf(db, [actor.userId], deps.clock.today())).get(actor.userId) ?? []
  const roles = await loadRoleMap(db)
  return ok(
    held.flatMap((assignment) => {
      const role = roles.get(assignment.role)
      return role ? [{ ...assignment, name: role.name, delegable: isDelegable(role) }] : []
    }),
  )
}
