import { ok, type Result, refuse } from '@kangcheng/kernel'
import { PLATFORM_ORGANISATION } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Credentials } from '../contract/session.ts'
import { readLogin } from '../rules/password.ts'
import {
  ACCOUNT_LIMITS,
  ADDRESS_LIMITS,
  countAttempt,
  forgiveAttempt,
  type GuardLimits,
  isLocked,
} from '../rules/sign-in-guard.ts'
import { checkPassword, hashPassword } from '../secrets/password-hash.ts'
import { tokenHash } from '../secrets/session-token.ts'
import { sha256 } from '../secrets/sha256.ts'
import { type AuditNote, appendAudit } from '../store/append-audit.ts'
import { clearStaleSessions, endSession } from '../store/sessions.ts'
import { changeGuard, clearGuard, clearStaleGuards } from '../store/sign-in-guard.ts'
import { findByLogin, setPassword } from '../store/users.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone } from './note-alone.ts'
import { type OpenedSession, openSession } from './open-session.ts'

/** Where a sign-in comes from. */
export interface SignInFrom {
  readonly address: string
  readonly requestId?: string | undefined
  /** The token of a session that this browser still holds; it ends. */
  readonly formerToken?: string | undefined
}

/**
 * Opens a session under a new token. A wrong name, a wrong password and a disabled account get the same refusal
 * after the same work; too many attempts lock the name whether anybody has it or not.
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
    await noteAlone(deps, { ...attemptNote(undefined, from), outcome: 'refused', refusal: 'access.locked' })
    return refuse('access.locked', { minutes: Math.ceil((lockedUntil - now.getTime()) / 60_000) })
  }
  const user = await findByLogin(tablesOf(deps), login)
  const { right, stale: outdated } = await checkPassword(credentials.password, user?.password_hash, deps.passwordCost)
  if (!user || !right || user.disabled_at !== null) {
    const refusal = right ? 'access.user-disabled' : 'access.sign-in-failed'
    await noteAlone(deps, { ...attemptNote(user, from), outcome: 'refused', refusal })
    return refuse('access.sign-in-failed')
  }
  const renewed = outdated ? await hashPassword(credentials.password, deps.passwordCost) : undefined
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await clearGuard(trx, keys.account)
      await changeGuard(trx, keys.address, forgiveAttempt)
      const stale = new Date(now.getTime() - STALE)
      await clearStaleGuards(trx, stale)
      await clearStaleSessions(trx, stale)
      if (from.formerToken !== undefined) await endSession(trx, tokenHash(from.formerToken), now)
      if (renewed !== undefined) await setPassword(trx, user.id, renewed)
      const opened = await openSession(deps, trx, user.id)
      await appendAudit(trx, { ...attemptNote(user, from), session: opened.id, outcome: 'done' }, markOf(deps))
      return ok(opened)
    })
}

/** Under which the attempts on a name are counted; the name itself is not stored, people type passwords there. */
export function accountKey(login: string): string {
  return `account ${sha256(login)}`
}

const STALE = 24 * 60 * 60_000

/** Counts the attempt before anything is looked at. Returns the moment until which the door is shut, 0 when it is open. */
async function takeAttempt(deps: AccessDeps, keys: { account: string; address: string }): Promise<number> {
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      const now = deps.clock.now().getTime()
      const count = async (key: string, limits: GuardLimits) => {
        const before = await changeGuard(trx, key, (state) =>
          isLocked(state, now) ? state : countAttempt(state, now, limits),
        )
        return isLocked(before, now) ? before.lockedUntil : 0
      }
      const account = await count(keys.account, ACCOUNT_LIMITS)
      // A name that is locked already is no sign against the address: its owner may be asking.
      return account > 0 ? account : count(keys.address, ADDRESS_LIMITS)
    })
}

function attemptNote(
  user: { id: string; organisation: string; path: string } | undefined,
  from: SignInFrom,
): Omit<AuditNote, 'outcome'> {
  return {
    organisation: user ? { code: user.organisation, path: user.path } : PLATFORM_ORGANISATION,
    actor: user?.id ?? null,
    channel: 'web',
    request: from.requestId,
    operation: 'access.sign-in',
    subject: user ? `user/${user.id}` : 'user',
  }
}
