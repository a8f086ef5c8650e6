import { ABSOLUTE_LIMIT } from '../rules/session-life.ts'
import { coarseAddress, readDevice } from '../rules/session-origin.ts'
import { newToken, tokenHash } from '../secrets/session-token.ts'
import { insertSession } from '../store/sessions.ts'
import type { AccessDatabase, SessionOpening } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'

/** A session just opened; the token is known here and in the cookie and nowhere else. */
export interface OpenedSession {
  readonly id: string
  readonly token: string
  readonly endsAt: Date
}

/** Where a session comes from, as a browser says it; kept coarse, for its owner to know it again. */
export interface SessionOrigin {
  readonly address: string
  readonly userAgent?: string | undefined
}

export async function openSession(
  deps: AccessDeps,
  trx: AccessDatabase,
  userId: string,
  from: SessionOrigin,
  openedBy: SessionOpening = 'password',
): Promise<OpenedSession> {
  const token = newToken()
  const createdAt = deps.clock.now()
  const endsAt = new Date(createdAt.getTime() + ABSOLUTE_LIMIT)
  const id = deps.newId()
  const origin = { device: readDevice(from.userAgent ?? ''), place: coarseAddress(from.address) }
  await insertSession(trx, { tokenHash: tokenHash(token), id, userId, createdAt, endsAt, openedBy, ...origin })
  return { id, token, endsAt }
}
