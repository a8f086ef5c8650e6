const MINUTE = 60_000
export const IDLE_LIMIT = 30 * MINUTE
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE
/** `seen` is written at most this often; a session may end by so much too early, never too late. */
const SEEN_STEP = MINUTE

export interface SessionTimes {
  readonly seenAt: Date
  readonly endsAt: Date
  readonly endedAt: Date | null
}

export function isAlive(session: SessionTimes, now: Date): boolean {
  return (
    session.endedAt === null &&
    now.getTime() < session.endsAt.getTime() &&
    now.getTime() - session.seenAt.getTime() < IDLE_LIMIT
  )
}

export function isSeenStale(session: Pick<SessionTimes, 'seenAt'>, now: Date): boolean {
  return now.getTime() - session.seenAt.getTime() >= SEEN_STEP
}
