import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { endSessionsOf } from '../store/sessions.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findUser, setDisabled } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** Shuts a user out at once (every session ends) or lets them in again. Users are never deleted: the book names them. */
export async function disableUser(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  disabled: boolean,
): Promise<Result<null, AccessRefusal>> {
  const user = await findUser(tablesOf(deps), userId)
  const may = await requireAccess(
    deps,
    actor,
    'access.user.disable',
    { organisation: user?.organisation },
    'administration',
  )
  if (!may.ok) return may
  if (!user) return refuse('access.user-unknown')
  if (user.id === actor.userId) return refuse('access.own-roles')
  const look = { operation: disabled ? 'access.disable-user' : 'access.enable-user', subject: `user/${user.id}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const now = deps.clock.now()
    await setDisabled(trx, user.id, disabled ? now : null)
    if (disabled) await endSessionsOf(trx, user.id, now)
    return ok(null)
  })
}
