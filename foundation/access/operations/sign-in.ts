import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Credentials } from '../contract/session.ts'
import { readLogin } from '../rules/password.ts'
import { ACCOUNT_LIMITS, ADDRESS_LIMITS, forgiveAttempt } from '../rules/sign-in-guard.ts'
import { checkPassword, hashPassword } from '../secrets/password-hash.ts'
import { sha256 } from '../secrets/sha256.ts'
import { isSecondFactorOn } from '../store/second-factor.ts'
import { clearStaleSessions } from '../store/sessions.ts'
import { changeGuard, clearGuard, clearStaleGuards } from '../store/sign-in-guard.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findByLogin, setPassword } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { attemptNote, letIn, type SignInFrom } from './let-in.ts'
import { noteAlone } from './note-alone.ts'
import type { OpenedSession } from './open-session.ts'
import { accountKey, countUnderKey } from './take-attempt.ts'
import { useCode } from './use-code.ts'

const DOOR = 'access.sign-in'

/**
 * Opens a session under a new token. A wrong name, a wrong password and a disabled account get the same refusal
 * after the same work; too many attempts lock the name whether anybody has it or not. Where the second factor is on the
 * password alone opens nothing: it is asked again with a code, and a wrong code counts like a wrong password.
 */
export async function signIn(
  deps: AccessDeps,
  credentials: Credentials,
  from: SignInFrom,
): Promise<Result<OpenedSession, AccessRefusal>> {
  const login = readLogin(credentials.login)
  const keys = { account: accountKey(login), address: `address ${sha256(from.address)}` }
  const lockedUntil = await takeAttempt(deps, keys)
  const now = deps.clock.now()
  if (lockedUntil > now.getTime()) {
    await noteAlone(deps, { ...attemptNote(DOOR, undefined, from), outcome: 'refused', refusal: 'access.locked' })
    return refuse('access.locked', { minutes: Math.ceil((lockedUntil - now.getTime()) / 60_000) })
  }
  const user = await findByLogin(tablesOf(deps), login)
  const { right, stale: outdated } = await checkPassword(credentials.password, user?.password_hash, deps.passwordCost)
  if (!user || !right || user.disabled_at !== null) {
    const refusal = right ? 'access.user-disabled' : 'access.sign-in-failed'
    await noteAlone(deps, { ...attemptNote(DOOR, user, from), outcome: 'refused', refusal })
    return refuse('access.sign-in-failed')
  }
  const renewed = outdated ? await hashPassword(credentials.password, deps.passwordCost) : undefined
  const opened = await tablesOf(deps)
    .transaction()
    .execute(async (trx): Promise<Result<OpenedSession, AccessRefusal>> => {
      const factor = await checkFactor(deps, trx, user.id, credentials.code)
      if (!factor.ok) {
        // The password was right: that is no guess, and yet it must not wipe out the wrong codes counted before.
        if (factor.refusal.code === 'access.second-factor-needed') {
          await changeGuard(trx, keys.account, forgiveAttempt)
          await changeGuard(trx, keys.address, forgiveAttempt)
        }
        return factor
      }
      await clearGuard(trx, keys.account)
      await changeGuard(trx, keys.address, forgiveAttempt)
      const stale = new Date(now.getTime() - STALE)
      await clearStaleGuards(trx, stale)
      await clearStaleSessions(trx, stale)
      if (renewed !== undefined) await setPassword(trx, user.id, renewed)
      return ok(await letIn(deps, trx, user, { door: DOOR, from, openedBy: 'password' }))
    })
  if (!opened.ok) {
    await noteAlone(deps, { ...attemptNote(DOOR, user, from), outcome: 'refused', refusal: opened.refusal.code })
  }
  return opened
}

async function checkFactor(
  deps: AccessDeps,
  trx: AccessDatabase,
  userId: string,
  code: string | undefined,
): Promise<Result<null, AccessRefusal>> {
  if (!(await isSecondFactorOn(trx, userId))) return ok(null)
  if (code === undefined) return refuse('access.second-factor-needed')
  return (await useCode(deps, trx, userId, code)) === 'right' ? ok(null) : refuse('access.second-factor-wrong')
}

const STALE = 24 * 60 * 60_000

/** Counts the attempt before anything is looked at. Returns the moment until which the door is shut, 0 when it is open. */
async function takeAttempt(deps: AccessDeps, keys: { account: string; address: string }): Promise<number> {
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      const account = await countUnderKey(deps, trx, keys.account, ACCOUNT_LIMITS)
      // A name that is locked already is no sign against the address: its owner may be asking.
      return account > 0 ? account : countUnderKey(deps, trx, keys.address, ADDRESS_LIMITS)
    })
}
