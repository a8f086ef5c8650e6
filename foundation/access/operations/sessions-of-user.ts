import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Session } from '../contract/session.ts'
import { endOtherSessions, listSessions } from '../store/sessions.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findUser } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** Where a person whom the actor administers is signed in. */
export async function listSessionsOf(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<Session[], AccessRefusal>> {
  const found = await mayEnd(deps, actor, userId)
  if (!found.ok) return found
  const look = { operation: 'access.list-sessions', subject: `user/${userId}` }
  return withinDecision(deps, found.value, look, async (trx: AccessDatabase) => {
    const sessions = await listSessions(trx, userId, deps.clock.now())
    return ok(sessions.map((session) => ({ ...session, current: session.id === actor.sessionId })))
  })
}

/** Ends every session of a person whom the actor administers; they may sign in again. */
export async function endSessionsOfUser(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
): Promise<Result<null, AccessRefusal>> {
  const found = await mayEnd(deps, actor, userId)
  if (!found.ok) return found
  const look = { operation: 'access.end-sessions', subject: `user/${userId}` }
  return withinDecision(deps, found.value, look, async (trx: AccessDatabase) => {
    await endOtherSessions(trx, userId, undefined, deps.clock.now())
    return ok(null)
  })
}

async function mayEnd(deps: AccessDeps, actor: Actor, userId: string) {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.user.end-sessions', scope, 'administration')
  return may.ok && !user ? refuse<AccessRefusal>('access.user-unknown') : may
}
