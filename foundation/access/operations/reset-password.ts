import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { InitialPassword } from '../contract/user.ts'
import { excludedBetween } from '../rules/check-roles.ts'
import { newInitialPassword } from '../secrets/initial-password.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import { appendAudit } from '../store/append-audit.ts'
import { loadRoleMap } from '../store/roles.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { clearGuard } from '../store/sign-in-guard.ts'
import { assignmentsOf, findUser, setPassword } from '../store/users.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { requireAccess } from './require-access.ts'
import { accountKey } from './take-attempt.ts'

/**
 * Gives a user a password for one sign-in, after which they choose their own; it is answered here and kept nowhere.
 * Every session ends and the lock of the name opens. Who resets a password could use it, so nobody resets that of a
 * person whose role excludes one of theirs (separation of duties); the operator of the machine does.
 */
export async function resetPassword(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<InitialPassword, AccessRefusal>> {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.user.reset-password', scope, 'administration')
  if (!may.ok) return may
  if (!user) return refuse('access.user-unknown')
  const { permission, purpose, policyVersion } = may.value
  const look = { operation: 'access.reset-password', subject: `user/${user.id}`, permission, purpose, policyVersion }
  const refusal = user.id === actor.userId ? refuse('access.own-roles') : await findSharedDuty(deps, actor, user.id)
  if (refusal) {
    await noteAlone(deps, { ...noteOf(actor), ...look, outcome: 'refused', refusal: refusal.refusal.code })
    return refusal
  }
  const password = newInitialPassword()
  const passwordHash = await hashPassword(password, deps.passwordCost)
  // Under the login role, as signing in is: the role that engines run under cannot write a hash.
  await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await setPassword(trx, user.id, passwordHash, true)
      await endSessionsOf(trx, user.id, deps.clock.now())
      await clearGuard(trx, accountKey(user.login))
      await appendAudit(trx, { ...noteOf(actor), ...look, outcome: 'done' }, markOf(deps))
    })
  return ok({ password })
}

/** Roles not begun or ended count too, as where they are given. */
export async function findSharedDuty(deps: AccessDeps, actor: Actor, userId: string) {
  const held = await assignmentsOf(tablesOf(deps), [actor.userId, userId], deps.clock.today())
  const rolesOf = (id: string) => (held.get(id) ?? []).map(({ role }) => role)
  const pair = excludedBetween(rolesOf(actor.userId), rolesOf(userId), await loadRoleMap(tablesOf(deps)))
  return pair && refuse<AccessRefusal>('access.duties-apart', { role: pair[0], other: pair[1] })
}
