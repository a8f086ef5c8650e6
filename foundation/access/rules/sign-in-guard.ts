/** Failures counted for one account name or one address. Times in milliseconds since 1970. */
export interface GuardState {
  readonly failures: number
  readonly windowFrom: number
  readonly lockedUntil: number
}

export interface GuardLimits {
  readonly failures: number
  readonly window: number
  readonly lock: number
}

const MINUTE = 60_000
/** Hard for a name: whoever guesses one password must stop. */
export const ACCOUNT_LIMITS: GuardLimits = { failures: 5, window: 15 * MINUTE, lock: 15 * MINUTE }
/** Soft for an address: a whole hospital may sit behind one. */
export const ADDRESS_LIMITS: GuardLimits = { failures: 50, window: 15 * MINUTE, lock: MINUTE }

export function isLocked(state: GuardState, now: number): boolean {
  return now < state.lockedUntil
}

/**
 * The state after one more attempt, counted as a failure before the password is looked at
 * (so that parallel guesses cannot outrun the count). The last attempt the limit allows is still looked at;
 * it closes the door behind itself.
 */
export function countAttempt(state: GuardState, now: number, limits: GuardLimits): GuardState {
  const fresh = now >= state.windowFrom + limits.window || (state.lockedUntil > 0 && now >= state.lockedUntil)
  const failures = fresh ? 1 : state.failures + 1
  return {
    failures,
    windowFrom: fresh ? now : state.windowFrom,
    lockedUntil: failures >= limits.failures ? now + limits.lock : 0,
  }
}

/** The state of an address after a right password: that attempt was no failure after all. */
export function forgiveAttempt(state: GuardState): GuardState {
  return { ...state, failures: Math.max(0, state.failures - 1), lockedUntil: 0 }
}
