import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { endDelegation, listDelegations } from '../../store/delegations.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { findUser } from '../../store/users.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { onOwnAccount } from '../on-own-account.ts'
import { requireAccess } from '../require-access.ts'
import { withinDecision } from '../within-decision.ts'

/** Ends a delegation early; either side does, and what is neither's is not known here. */
export async function endOwnDelegation(
  deps: AccessDeps,
  actor: Actor,
  id: string,
): Promise<Result<null, AccessRefusal>> {
  const look = { operation: 'access.end-delegation', detail: { delegation: id } }
  return onOwnAccount(deps, actor, look, async (trx) => {
    const [own] = await listDelegations(trx, { id, of: actor.userId }, deps.clock.today())
    if (!own) return refuse('access.delegation-unknown')
    return end(deps, trx, actor, id)
  })
}

/** The same by those who give rights. */
export async function endDelegationOf(
  deps: AccessDeps,
  actor: Actor,
  id: string,
): Promise<Result<null, AccessRefusal>> {
  const [found] = await listDelegations(tablesOf(deps), { id }, deps.clock.today())
  const giver = found && (await findUser(tablesOf(deps), found.delegator.id))
  const scope = { organisation: giver?.organisation }
  const may = await requireAccess(deps, actor, 'access.delegation.administer', scope, 'administration')
  if (!may.ok) return may
  const look = {
    operation: 'access.end-delegation',
    subject: found ? `user/${found.delegator.id}` : 'user',
    detail: { delegation: id },
  }
  return withinDecision(deps, may.value, look, (trx: AccessDatabase) => end(deps, trx, actor, id))
}

async function end(
  deps: AccessDeps,
  trx: AccessDatabase,
  actor: Actor,
  id: string,
): Promise<Result<null, AccessRefusal>> {
  const ended = await endDelegation(trx, id, actor.userId, deps.clock.now())
  return ended ? ok(null) : refuse('access.delegation-unknown')
}
