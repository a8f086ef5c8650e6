import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { ApiToken } from '../contract/api-token.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { listApiTokens, revokeApiToken } from '../store/api-tokens.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { onOwnAccount } from './on-own-account.ts'

/** The tokens made by oneself; needs no permission and shows nothing of others. */
export async function listOwnTokens(deps: AccessDeps, actor: Actor): Promise<Result<ApiToken[], AccessRefusal>> {
  return ok(await listApiTokens(tablesOf(deps), actor.userId, deps.clock.today()))
}

/** Ends a token of one's own at once; another's is not known here. */
export async function revokeOwnToken(
  deps: AccessDeps,
  actor: Actor,
  tokenId: string,
): Promise<Result<null, AccessRefusal>> {
  const look = { operation: 'access.revoke-token', detail: { token: tokenId } }
  return onOwnAccount(deps, actor, look, async (trx) =>
    (await revokeApiToken(trx, actor.userId, tokenId, deps.clock.now())) ? ok(null) : refuse('access.token-unknown'),
  )
}
