import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Assignment, NewAssignment } from '../contract/user.ts'
import { excludedPair } from '../rules/check-roles.ts'
import { isValid } from '../rules/decide-access.ts'
import { delegatedRolesOf } from '../store/delegations.ts'
import { loadRoleMap } from '../store/roles.ts'
import type { AccessDatabase } from '../store/tables.ts'
import {
  assignmentsOf,
  findAssignment,
  findUser,
  insertAssignment,
  lockUser,
  revokeAssignment,
} from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/**
 * Gives a user a role in a region and an organisation subtree. One must be allowed to assign in the user's organisation
 * and in all of what is given; nobody gives themselves anything; roles that exclude each other are kept apart,
 * also where one of them has ended or not begun.
 */
export async function assignRole(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  wanted: NewAssignment,
): Promise<Result<Assignment, AccessRefusal>> {
  const { role, region, organisation } = wanted
  const may = await requireAccess(deps, actor, 'access.role.assign', { region, organisation }, 'administration')
  if (!may.ok) return may
  const user = await findUser(tablesOf(deps), userId)
  if (!user) return refuse('access.user-unknown')
  const scope = { organisation: user.organisation }
  const mayForUser = await requireAccess(deps, actor, 'access.role.assign', scope, 'administration')
  if (!mayForUser.ok) return mayForUser
  if (user.id === actor.userId) return refuse('access.own-roles')
  const today = deps.clock.today()
  const validFrom = wanted.validFrom ?? today
  const wrongDay = findWrongDay(validFrom, wanted.validTo)
  if (wrongDay !== undefined) return refuse('access.day-invalid', { day: wrongDay })
  const validity = { validFrom, ...(wanted.validTo === undefined ? {} : { validTo: wanted.validTo }) }
  const id = deps.newId()
  const assignment = { id, role, region, organisation, ...validity, holds: isValid(validity, today) }
  const look = { operation: 'access.assign-role', subject: `user/${user.id}`, detail: { role, region, organisation } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    // One assignment to a person at a time: two at once would each find the other's role not held yet.
    await lockUser(trx, user.id)
    const roles = await loadRoleMap(trx)
    if (!roles.has(role)) return refuse('access.role-unknown', { code: role })
    const held = (await assignmentsOf(trx, [user.id], today)).get(user.id) ?? []
    const handed = await delegatedRolesOf(trx, user.id, today)
    const pair = excludedPair([...held.map((each) => each.role), ...handed, role], roles)
    if (pair) return refuse('access.roles-exclude-each-other', { role: pair[0], other: pair[1] })
    await insertAssignment(trx, {
      ...assignment,
      userId: user.id,
      assignedAt: deps.clock.now(),
      assignedBy: actor.userId,
    })
    return ok(assignment)
  })
}

/** Takes an assignment back; it stays on record with who took it and when. */
export async function revokeRole(
  deps: AccessDeps,
  actor: Actor,
  assignmentId: string,
): Promise<Result<null, AccessRefusal>> {
  const assignment = await findAssignment(tablesOf(deps), assignmentId)
  const { region, organisation } = assignment ?? {}
  const may = await requireAccess(deps, actor, 'access.role.assign', { region, organisation }, 'administration')
  if (!may.ok) return may
  if (!assignment) return refuse('access.assignment-unknown')
  if (assignment.userId === actor.userId) return refuse('access.own-roles')
  const look = {
    operation: 'access.revoke-role',
    subject: `user/${assignment.userId}`,
    detail: { role: assignment.role, assignment: assignment.id },
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    await revokeAssignment(trx, assignment.id, actor.userId, deps.clock.now())
    return ok(null)
  })
}

function findWrongDay(from: string, to: string | undefined): string | undefined {
  if (readDay(from) === undefined) return from
  return to !== undefined && (readDay(to) === undefined || to < from) ? to : undefined
}
