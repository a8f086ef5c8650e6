import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../../contract/actor.ts'
import type { DecidedRoles, ProposedRole, RoleDecisions } from '../../contract/directory-import.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { fileDetail } from '../../rules/file-detail.ts'
import { decideProposal, listProposals, reopenProposal } from '../../store/proposed-roles.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { assignRole } from '../assign-role.ts'
import { requireAccess } from '../require-access.ts'
import { withinDecision } from '../within-decision.ts'

/** Roles that files asked for, for those whose duty it is to give them. */
export async function listProposedRoles(
  deps: AccessDeps,
  actor: Actor,
  question: FileWish = {},
): Promise<Result<ProposedRole[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.role.assign', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'access.list-proposed-roles', subject: 'roles', detail: fileDetail(question) }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok(await listProposals(trx, may.value.predicate({ organisation: 'o.path' }))),
  )
}

/**
 * Gives or declines roles that files asked for. Each is given as any role is, with all that may forbid it; one that cannot be
 * given stays proposed and is told with its refusal.
 */
export async function decideProposedRoles(
  deps: AccessDeps,
  actor: Actor,
  { ids, accept }: RoleDecisions,
): Promise<Result<DecidedRoles, AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.role.assign', {}, 'administration')
  if (!may.ok) return may
  const allowed = may.value.predicate({ organisation: 'o.path' })
  const look = { operation: 'access.decide-proposed-roles', subject: 'roles', detail: { count: ids.length, accept } }
  const claimed = await withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const found = await listProposals(trx, allowed, ids)
    if (found.length === 0) return refuse<AccessRefusal>('access.proposal-unknown')
    const own: ProposedRole[] = []
    for (const one of found) {
      // Claimed first: of two who decide at once one gives the role and the other finds nothing.
      if (!accept || one.userId !== actor.userId) {
        const decision = { accepted: accept, by: actor.userId, at: deps.clock.now() }
        if (await decideProposal(trx, one.id, decision)) own.push(one)
      }
    }
    return ok(own)
  })
  if (!claimed.ok) return claimed
  if (!accept) return ok({ decided: claimed.value.length, refused: [] })
  const refused: DecidedRoles['refused'] = []
  for (const { id, userId, role, region, organisation } of claimed.value) {
    const given = await assignRole(deps, actor, userId, { role, region, organisation })
    if (given.ok) continue
    refused.push({ id, code: given.refusal.code })
    await reopenProposal(tablesOf(deps), id)
  }
  return ok({ decided: claimed.value.length - refused.length, refused })
}
