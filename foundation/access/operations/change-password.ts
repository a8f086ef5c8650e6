import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { PasswordChange } from '../contract/session.ts'
import { passwordWeakness } from '../rules/password.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { setPassword } from '../store/users.ts'
import type { AccessDeps } from './access-deps.ts'
import { onOwnAccount } from './on-own-account.ts'
import { type OpenedSession, openSession, type SessionOrigin } from './open-session.ts'
import { proveSelf } from './prove-self.ts'

/**
 * Sets one's own password. The current one is asked for and counted like a sign-in, or an unlocked screen would be
 * a place to guess it. Every session of the user ends, and a new one is opened under a new token.
 */
export async function changePassword(
  deps: AccessDeps,
  actor: Actor,
  change: PasswordChange,
  from: SessionOrigin,
): Promise<Result<OpenedSession, AccessRefusal>> {
  const operation = 'access.change-password'
  const proven = await proveSelf(deps, actor, operation, { password: change.current }, 'password')
  if (!proven.ok) return proven
  const { id, login } = proven.value
  const weakness = change.next === change.current ? 'same-as-before' : passwordWeakness(change.next, login)
  const passwordHash = weakness ? '' : await hashPassword(change.next, deps.passwordCost)
  return onOwnAccount(deps, actor, operation, async (trx) => {
    if (weakness) return refuse('access.password-weak', { weakness })
    await setPassword(trx, id, passwordHash, false)
    await endSessionsOf(trx, id, deps.clock.now())
    return ok(await openSession(deps, trx, id, from))
  })
}
