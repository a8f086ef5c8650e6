import { ACCOUNT_LIMITS, countAttempt, type GuardLimits, isLocked } from '../rules/sign-in-guard.ts'
import { sha256 } from '../secrets/sha256.ts'
import { changeGuard } from '../store/sign-in-guard.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'

/** Under which the attempts on a name are counted; the name itself is not stored, people type passwords there. */
export function accountKey(login: string): string {
  return `account ${sha256(login)}`
}

/** Counts one attempt under a key, unless it is locked. Answers with the moment until which it is shut, 0 when it is open. */
export async function countUnderKey(
  deps: AccessDeps,
  trx: AccessDatabase,
  key: string,
  limits: GuardLimits,
): Promise<number> {
  const now = deps.clock.now().getTime()
  const before = await changeGuard(trx, key, (state) =>
    isLocked(state, now) ? state : countAttempt(state, now, limits),
  )
  return isLocked(before, now) ? before.lockedUntil : 0
}

/** Counts an attempt on a name before anything is looked at, in a transaction of its own: it counts whatever comes after. */
export async function takeAttempt(deps: AccessDeps, login: string): Promise<number> {
  return tablesOf(deps)
    .transaction()
    .execute((trx) => countUnderKey(deps, trx, accountKey(login), ACCOUNT_LIMITS))
}
