import { PLATFORM_ORGANISATION } from '../contract/actor.ts'
import { tokenHash } from '../secrets/session-token.ts'
import { type AuditNote, appendAudit } from '../store/append-audit.ts'
import { endSession } from '../store/sessions.ts'
import type { AccessDatabase, SessionOpening } from '../store/tables.ts'
import { type AccessDeps, markOf } from './access-deps.ts'
import { type OpenedSession, openSession, type SessionOrigin } from './open-session.ts'

/** Where a sign-in comes from. */
export interface SignInFrom extends SessionOrigin {
  readonly requestId?: string | undefined
  /** The token of a session that this browser still holds; it ends. */
  readonly formerToken?: string | undefined
}

/** Our own door, or the city's sign-in. */
export type Door = 'access.sign-in' | 'access.sign-in-elsewhere'

interface Entrant {
  readonly id: string
  readonly organisation: string
  readonly path: string
}

/** Lets somebody in who has proven who they are: opens a session under a new token, ends the former one, writes it down. */
export async function letIn(
  deps: AccessDeps,
  trx: AccessDatabase,
  user: Entrant,
  { door, from, openedBy }: { door: Door; from: SignInFrom; openedBy: SessionOpening },
): Promise<OpenedSession> {
  if (from.formerToken !== undefined) await endSession(trx, tokenHash(from.formerToken), deps.clock.now())
  const session = await openSession(deps, trx, user.id, from, openedBy)
  await appendAudit(trx, { ...attemptNote(door, user, from), session: session.id, outcome: 'done' }, markOf(deps))
  return session
}

/** What is written down of a try. Who somebody says they are stays out of the book until it is an account of ours. */
export function attemptNote(door: Door, user: Entrant | undefined, from: SignInFrom): Omit<AuditNote, 'outcome'> {
  return {
    organisation: user ? { code: user.organisation, path: user.path } : PLATFORM_ORGANISATION,
    actor: user?.id ?? null,
    channel: 'web',
    request: from.requestId,
    operation: door,
    subject: user ? `user/${user.id}` : 'user',
  }
}
