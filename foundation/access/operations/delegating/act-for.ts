import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { listDelegations } from '../../store/delegations.ts'
import { setActing } from '../../store/sessions.ts'
import type { AccessDeps } from '../access-deps.ts'
import { onOwnAccount } from '../on-own-account.ts'

/** From now on this session acts for whoever has handed something over: with those rights, and without one's own. */
export async function beginActing(
  deps: AccessDeps,
  actor: Actor,
  delegation: string,
): Promise<Result<null, AccessRefusal>> {
  const look = { operation: 'access.begin-acting', detail: { delegation } }
  return onOwnAccount(deps, actor, look, async (trx) => {
    if (actor.sessionId === undefined) return refuse('access.session-needed')
    const [found] = await listDelegations(trx, { id: delegation, of: actor.userId }, deps.clock.today())
    if (found?.state !== 'running' || found.delegate.id !== actor.userId) return refuse('access.delegation-unknown')
    await setActing(trx, actor.sessionId, delegation)
    return ok(null)
  })
}

/** This session is its own person's again. */
export async function stopActing(deps: AccessDeps, actor: Actor): Promise<Result<null, AccessRefusal>> {
  return onOwnAccount(deps, actor, 'access.stop-acting', async (trx) => {
    if (actor.sessionId !== undefined) await setActing(trx, actor.sessionId, null)
    return ok(null)
  })
}
