import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { ApiToken } from '../contract/api-token.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { listApiTokens, revokeApiToken } from '../store/api-tokens.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findUser } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** The tokens of a person whom the actor administers. */
export async function listTokensOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<ApiToken[], AccessRefusal>> {
  const found = await mayRevoke(deps, actor, userId)
  if (!found.ok) return found
  const look = { operation: 'access.list-tokens', subject: `user/${userId}` }
  return withinDecision(deps, found.value, look, async (trx: AccessDatabase) =>
    ok(await listApiTokens(trx, userId, deps.clock.today())),
  )
}

/** Ends a token of a person whom the actor administers. */
export async function revokeTokenOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  tokenId: string,
): Promise<Result<null, AccessRefusal>> {
  const found = await mayRevoke(deps, actor, userId)
  if (!found.ok) return found
  const look = { operation: 'access.revoke-token', subject: `user/${userId}`, detail: { token: tokenId } }
  return withinDecision(deps, found.value, look, async (trx: AccessDatabase) =>
    (await revokeApiToken(trx, userId, tokenId, deps.clock.now())) ? ok(null) : refuse('access.token-unknown'),
  )
}

async function mayRevoke(deps: AccessDeps, actor: Actor, userId: string) {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.token.revoke', scope, 'administration')
  return may.ok && !user ? refuse<AccessRefusal>('access.user-unknown') : may
}
