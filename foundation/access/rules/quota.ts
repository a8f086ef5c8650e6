/** What is left of a quota at a moment (milliseconds since 1970). */
export interface QuotaState {
  readonly left: number
  readonly at: number
}

const MINUTE = 60_000

/**
 * One more request of `perMinute`: as many at once, then as they come back evenly. `retryAfter` (whole seconds) is there
 * where it goes beyond; it is then not counted, so that whoever waits as told is served.
 */
export function countRequest(
  before: QuotaState | undefined,
  now: number,
  perMinute: number,
): { state: QuotaState; retryAfter?: number } {
  const since = before === undefined ? MINUTE : Math.max(0, now - before.at)
  const left = Math.min(perMinute, (before?.left ?? perMinute) + (since * perMinute) / MINUTE)
  if (left >= 1) return { state: { left: left - 1, at: now } }
  return { state: { left, at: now }, retryAfter: Math.ceil(((1 - left) * 60) / perMinute) }
}

/** Whether nothing is owed any more: the state may be forgotten. */
export function isQuotaFull(state: QuotaState, now: number): boolean {
  return now - state.at >= MINUTE
}
