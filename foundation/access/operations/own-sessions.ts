import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Session } from '../contract/session.ts'
import { endOtherSessions, endSessionOf, listSessions } from '../store/sessions.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { onOwnAccount } from './on-own-account.ts'

/** Where one is signed in at this moment; needs no permission and shows nothing of others. */
export async function listOwnSessions(deps: AccessDeps, actor: Actor): Promise<Result<Session[], AccessRefusal>> {
  const sessions = await listSessions(tablesOf(deps), actor.userId, deps.clock.now())
  return ok(sessions.map((session) => ({ ...session, current: session.id === actor.sessionId })))
}

/** Ends one session of one's own; another's is not known here. */
export async function endOwnSession(
  deps: AccessDeps,
  actor: Actor,
  sessionId: string,
): Promise<Result<null, AccessRefusal>> {
  const look = { operation: 'access.end-session', detail: { session: sessionId } }
  return onOwnAccount(deps, actor, look, async (trx) =>
    (await endSessionOf(trx, actor.userId, sessionId, deps.clock.now())) ? ok(null) : refuse('access.session-unknown'),
  )
}

/** Ends every session of one's own but the one that asks. */
export async function endOtherOwnSessions(deps: AccessDeps, actor: Actor): Promise<Result<null, AccessRefusal>> {
  return onOwnAccount(deps, actor, 'access.end-other-sessions', async (trx) => {
    await endOtherSessions(trx, actor.userId, actor.sessionId, deps.clock.now())
    return ok(null)
  })
}
