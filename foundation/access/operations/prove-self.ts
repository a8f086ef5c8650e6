import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Proof } from '../contract/second-factor.ts'
import { checkPassword } from '../secrets/password-hash.ts'
import type { AuditNote } from '../store/append-audit.ts'
import { isSecondFactorOn } from '../store/second-factor.ts'
import { clearGuard } from '../store/sign-in-guard.ts'
import { findByLogin, findUser } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { accountKey, takeAttempt } from './take-attempt.ts'
import { useCode } from './use-code.ts'

export interface Proven {
  readonly id: string
  readonly login: string
  readonly mustChange: boolean
  readonly hasSecondFactor: boolean
}

/**
 * Whether it is still the owner of a session who asks: the password, and with `code` a code where the second factor is on.
 * Counted like a sign-in, or an unlocked screen would be a place to guess them. What is refused is written down.
 */
export async function proveSelf(
  deps: AccessDeps,
  actor: Actor,
  operation: string,
  proof: Proof,
  wants: 'password' | 'code',
): Promise<Result<Proven, AccessRefusal>> {
  const known = await findUser(tablesOf(deps), actor.userId)
  const user = known && (await findByLogin(tablesOf(deps), known.login))
  if (!known || !user || user.disabled_at !== null) return refuse('access.user-disabled')
  const note = { ...noteOf(actor), operation, subject: `user/${user.id}` }
  const lockedUntil = await takeAttempt(deps, known.login)
  const now = deps.clock.now().getTime()
  if (lockedUntil > now) {
    return noted(deps, note, refuse('access.locked', { minutes: Math.ceil((lockedUntil - now) / 60_000) }))
  }
  if (!(await checkPassword(proof.password, user.password_hash, deps.passwordCost)).right) {
    return noted(deps, note, refuse('access.password-wrong'))
  }
  const hasSecondFactor = await isSecondFactorOn(tablesOf(deps), user.id)
  if (wants === 'code' && hasSecondFactor && !(await isCodeRight(deps, user.id, proof.code))) {
    return noted(deps, note, refuse('access.second-factor-wrong'))
  }
  await clearGuard(tablesOf(deps), accountKey(known.login))
  return ok({ id: user.id, login: known.login, mustChange: user.must_change, hasSecondFactor })
}

async function isCodeRight(deps: AccessDeps, userId: string, code: string | undefined): Promise<boolean> {
  if (code === undefined) return false
  const used = await tablesOf(deps)
    .transaction()
    .execute((trx) => useCode(deps, trx, userId, code))
  return used === 'right'
}

async function noted(
  deps: AccessDeps,
  note: Omit<AuditNote, 'outcome'>,
  refusal: ReturnType<typeof refuse<AccessRefusal>>,
): Promise<ReturnType<typeof refuse<AccessRefusal>>> {
  await noteAlone(deps, { ...note, outcome: 'refused', refusal: refusal.refusal.code })
  return refusal
}
