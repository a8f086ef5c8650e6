import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { Identity } from '../../contract/identity.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import type { Proof } from '../../contract/second-factor.ts'
import { deleteIdentity, insertIdentity, listIdentities } from '../../store/identities.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { findUser } from '../../store/users.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { onOwnAccount } from '../on-own-account.ts'
import { proveSelf } from '../prove-self.ts'
import { requireAccess } from '../require-access.ts'
import { findSharedDuty } from '../reset-password.ts'
import { withinDecision } from '../within-decision.ts'

/** Who one is at the city's sign-in. */
export async function listOwnIdentities(deps: AccessDeps, actor: Actor): Promise<Result<Identity[], AccessRefusal>> {
  return ok(await listIdentities(tablesOf(deps), actor.userId))
}

export async function unlinkOwnIdentity(
  deps: AccessDeps,
  actor: Actor,
  id: string,
  proof: Proof,
): Promise<Result<null, AccessRefusal>> {
  const proven = await proveSelf(deps, actor, 'access.unlink-identity', proof, 'code')
  if (!proven.ok) return proven
  return onOwnAccount(deps, actor, 'access.unlink-identity', async (trx) =>
    (await deleteIdentity(trx, actor.userId, id)) ? ok(null) : refuse('access.identity-unknown'),
  )
}

/** Links of a person whom the actor administers. */
export async function listIdentitiesOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<Identity[], AccessRefusal>> {
  const may = await mayLink(deps, actor, userId)
  if (!may.ok) return may
  const look = { operation: 'access.list-identities', subject: `user/${userId}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => ok(await listIdentities(trx, userId)))
}

/**
 * Links a person to what the city's sign-in calls them. Whoever does it could name themselves there, so it is kept apart as
 * resetting a password is: nobody does it to their own account, nor to a person whose role excludes one of theirs.
 */
export async function linkIdentityOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  subject: string,
): Promise<Result<Identity, AccessRefusal>> {
  const may = await mayLink(deps, actor, userId)
  if (!may.ok) return may
  const apart = userId === actor.userId ? refuse('access.own-roles') : await findSharedDuty(deps, actor, userId)
  const look = { operation: 'access.link-identity', subject: `user/${userId}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    if (apart) return apart
    const issuer = deps.identityProvider?.issuer
    if (issuer === undefined) return refuse('access.elsewhere-off')
    const linkedAt = deps.clock.now()
    const id = deps.newId()
    const row = { id, userId, issuer, subject, linkedAt, linkedBy: actor.userId }
    const linked = await insertIdentity(trx, row)
    return linked ? ok({ id, issuer, subject, linkedAt: linkedAt.toISOString() }) : refuse('access.identity-taken')
  })
}

export async function unlinkIdentityOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  id: string,
): Promise<Result<null, AccessRefusal>> {
  const may = await mayLink(deps, actor, userId)
  if (!may.ok) return may
  const look = { operation: 'access.unlink-identity', subject: `user/${userId}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    (await deleteIdentity(trx, userId, id)) ? ok(null) : refuse('access.identity-unknown'),
  )
}

async function mayLink(deps: AccessDeps, actor: Actor, userId: string) {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.identity.link', scope, 'administration')
  return may.ok && !user ? refuse<AccessRefusal>('access.user-unknown') : may
}
