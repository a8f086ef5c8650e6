import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { isAlive, isSeenStale } from '../rules/session-life.ts'
import { tokenHash } from '../secrets/session-token.ts'
import { findSession, markSeen } from '../store/sessions.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'

/** The actor behind a token, and that the session was used. An unknown, idle, ended or disabled one is not signed in. */
export async function readSession(
  deps: AccessDeps,
  token: string,
  requestId?: string,
): Promise<Result<Actor, AccessRefusal>> {
  const hash = tokenHash(token)
  const now = deps.clock.now()
  const session = await findSession(tablesOf(deps), hash)
  if (!session || session.disabled_at !== null) return refuse('access.not-signed-in')
  if (!isAlive({ seenAt: session.seen_at, endsAt: session.ends_at, endedAt: session.ended_at }, now)) {
    return refuse('access.not-signed-in')
  }
  if (isSeenStale({ seenAt: session.seen_at }, now)) await markSeen(tablesOf(deps), hash, now)
  return ok({
    userId: session.user_id,
    name: session.name,
    organisation: { code: session.code, path: session.path },
    ...onBehalfOf(session),
    ...(session.opened_by === 'password'
      ? {}
      : { elsewhere: { secondFactor: session.opened_by === 'elsewhere-with-second-factor' } }),
    sessionId: session.id,
    ...(requestId === undefined ? {} : { requestId }),
    channel: 'web',
  })
}

function onBehalfOf({
  acting,
  delegator,
  delegator_name: name,
  delegator_organisation: code,
  delegator_path: path,
}: ActingColumns): Pick<Actor, 'onBehalfOf'> {
  if (acting === null || delegator === null || name === null || code === null || path === null) return {}
  return { onBehalfOf: { userId: delegator, name, organisation: { code, path }, delegation: acting } }
}

interface ActingColumns {
  readonly acting: string | null
  readonly delegator: string | null
  readonly delegator_name: string | null
  readonly delegator_organisation: string | null
  readonly delegator_path: string | null
}
