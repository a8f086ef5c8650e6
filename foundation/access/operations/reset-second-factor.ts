import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { appendAudit } from '../store/append-audit.ts'
import { removeSecondFactor } from '../store/second-factor.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { findUser } from '../store/users.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { requireAccess } from './require-access.ts'
import { findSharedDuty } from './reset-password.ts'

/**
 * Takes a lost second factor away; every session ends, and the password alone signs in until a new one is on. Kept apart
 * as resetting a password is: nobody does it to a person whose role excludes one of theirs.
 */
export async function resetSecondFactor(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<null, AccessRefusal>> {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.user.reset-password', scope, 'administration')
  if (!may.ok) return may
  if (!user) return refuse('access.user-unknown')
  const { permission, purpose, policyVersion } = may.value
  const subject = `user/${user.id}`
  const look = { operation: 'access.reset-second-factor', subject, permission, purpose, policyVersion }
  const refusal = user.id === actor.userId ? refuse('access.own-roles') : await findSharedDuty(deps, actor, user.id)
  if (refusal) {
    await noteAlone(deps, { ...noteOf(actor), ...look, outcome: 'refused', refusal: refusal.refusal.code })
    return refusal
  }
  await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await removeSecondFactor(trx, user.id)
      await endSessionsOf(trx, user.id, deps.clock.now())
      await appendAudit(trx, { ...noteOf(actor), ...look, outcome: 'done' }, markOf(deps))
    })
  return ok(null)
}
