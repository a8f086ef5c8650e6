import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { PasswordChange } from '../contract/session.ts'
import { passwordWeakness } from '../rules/password.ts'
import { ACCOUNT_LIMITS, countAttempt, isLocked } from '../rules/sign-in-guard.ts'
import { checkPassword, hashPassword } from '../secrets/password-hash.ts'
import { appendAudit } from '../store/append-audit.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { changeGuard, clearGuard } from '../store/sign-in-guard.ts'
import { findByLogin, findUser, setPassword } from '../store/users.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { accountKey } from './sign-in.ts'

/**
 * Sets one's own password. The current one is asked for and counted like a sign-in, or an unlocked screen would be
 * a place to guess it. Every session of the user ends, and a new one is opened under a new token.
 */
export async function changePassword(
  deps: AccessDeps,
  actor: Actor,
  change: PasswordChange,
): Promise<Result<OpenedSession, AccessRefusal>> {
  const known = await findUser(tablesOf(deps), actor.userId)
  const user = known && (await findByLogin(tablesOf(deps), known.login))
  if (!known || !user || user.disabled_at !== null) return refuse('access.user-disabled')
  const key = accountKey(known.login)
  const note = { ...noteOf(actor), operation: 'access.change-password', subject: `user/${user.id}` }

  const lockedUntil = await takeAttempt(deps, key)
  const now = deps.clock.now()
  if (lockedUntil > now.getTime()) {
    await noteAlone(deps, { ...note, outcome: 'refused', refusal: 'access.locked' })
    return refuse('access.locked', { minutes: Math.ceil((lockedUntil - now.getTime()) / 60_000) })
  }
  if (!(await checkPassword(change.current, user.password_hash, deps.passwordCost)).right) {
    await noteAlone(deps, { ...note, outcome: 'refused', refusal: 'access.password-wrong' })
    return refuse('access.password-wrong')
  }
  const weakness = change.next === change.current ? 'same-as-before' : passwordWeakness(change.next, known.login)
  if (weakness) {
    await clearGuard(tablesOf(deps), key)
    await noteAlone(deps, { ...note, outcome: 'refused', refusal: 'access.password-weak' })
    return refuse('access.password-weak', { weakness })
  }
  const passwordHash = await hashPassword(change.next, deps.passwordCost)
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await clearGuard(trx, key)
      await setPassword(trx, user.id, passwordHash, false)
      await endSessionsOf(trx, user.id, now)
      const opened = await openSession(deps, trx, user.id)
      await appendAudit(trx, { ...note, outcome: 'done' }, markOf(deps))
      return ok(opened)
    })
}

async function takeAttempt(deps: AccessDeps, key: string): Promise<number> {
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      const now = deps.clock.now().getTime()
      const before = await changeGuard(trx, key, (state) =>
        isLocked(state, now) ? state : countAttempt(state, now, ACCOUNT_LIMITS),
      )
      return isLocked(before, now) ? before.lockedUntil : 0
    })
}
