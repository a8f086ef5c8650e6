import { describe, expect, it } from 'vitest'
import { ACCOUNT_LIMITS, countAttempt, forgiveAttempt, type GuardState, isLocked } from './sign-in-guard.ts'

const UNSEEN: GuardState = { failures: 0, windowFrom: 0, lockedUntil: 0 }

const MINUTE = 60_000
const start = 1_000 * MINUTE

function attempts(count: number, every: number): GuardState {
  let state = UNSEEN
  for (let index = 0; index < count; index++) state = countAttempt(state, start + index * every, ACCOUNT_LIMITS)
  return state
}

describe('the sign-in guard', () => {
  it('locks at the fifth attempt in fifteen minutes, for fifteen minutes', () => {
    expect(isLocked(attempts(4, MINUTE), start + 4 * MINUTE)).toBe(false)
    const locked = attempts(5, MINUTE)
    expect(isLocked(locked, start + 4 * MINUTE)).toBe(true)
    expect(isLocked(locked, start + 19 * MINUTE - 1)).toBe(true)
    expect(isLocked(locked, start + 19 * MINUTE)).toBe(false)
  })
  it('begins anew after a lock and after the window', () => {
    expect(countAttempt(attempts(5, MINUTE), start + 20 * MINUTE, ACCOUNT_LIMITS).failures).toBe(1)
    expect(countAttempt(attempts(4, MINUTE), start + 15 * MINUTE, ACCOUNT_LIMITS).failures).toBe(1)
    expect(countAttempt(attempts(4, MINUTE), start + 15 * MINUTE - 1, ACCOUNT_LIMITS).failures).toBe(5)
  })
  it('forgives one attempt and opens the door it had closed', () => {
    expect(forgiveAttempt(attempts(5, 1))).toMatchObject({ failures: 4, lockedUntil: 0 })
    expect(forgiveAttempt(UNSEEN).failures).toBe(0)
  })
})
