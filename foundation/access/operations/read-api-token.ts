import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { isSeenStale } from '../rules/session-life.ts'
import { apiTokenHash } from '../secrets/api-token.ts'
import { findApiToken, markTokenUsed } from '../store/api-tokens.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'

/** Counts a request of a token against its quota; answers with the seconds to wait where it goes beyond. */
export type TakeQuota = (tokenId: string, perMinute: number) => number | undefined

/**
 * The actor behind a token: its owner, within the token's limits. An unknown, expired or revoked one, or one of a
 * disabled owner, is not signed in; that somebody tried a known one is written down.
 */
export async function readApiToken(
  deps: AccessDeps,
  token: string,
  takeQuota: TakeQuota,
  requestId?: string,
): Promise<Result<Actor, AccessRefusal>> {
  const hash = apiTokenHash(token)
  const found = await findApiToken(tablesOf(deps), hash)
  if (!found) return refuse('access.token-invalid')
  const seconds = takeQuota(found.id, found.per_minute)
  if (seconds !== undefined) return refuse('access.too-many-requests', { seconds })
  const actor: Actor = {
    userId: found.user_id,
    name: found.name,
    organisation: { code: found.code, path: found.path },
    // In the book a token stands where a session does.
    sessionId: found.id,
    ...(requestId === undefined ? {} : { requestId }),
    channel: 'api',
    limit: {
      permissions: found.permissions,
      regionPath: found.region_path ?? NOWHERE,
      organisationPath: found.organisation_path ?? NOWHERE,
    },
  }
  const isOver = found.revoked_at !== null || deps.clock.today() > found.expires_on
  if (isOver || found.disabled_at !== null) {
    const note = { operation: 'access.use-token', subject: `token/${found.id}` }
    await noteAlone(deps, { ...noteOf(actor), ...note, outcome: 'refused', refusal: 'access.token-invalid' })
    return refuse('access.token-invalid')
  }
  const now = deps.clock.now()
  if (found.last_used_at === null || isSeenStale({ seenAt: found.last_used_at }, now)) {
    await markTokenUsed(tablesOf(deps), hash, now)
  }
  return ok(actor)
}

/** The path of a place that is gone: no path begins with it. */
const NOWHERE = 'nowhere'
