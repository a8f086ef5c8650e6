import type { Moment } from './moments.ts'

export type LimitVerdict =
  | { readonly kind: 'kept' }
  /** Done, so many whole hours after the limit. */
  | { readonly kind: 'late'; readonly hours: number }
  | { readonly kind: 'missing' }
  /** Not done, and the limit has not passed before this moment (milliseconds). */
  | { readonly kind: 'waits'; readonly until: number }

const HOUR = 3_600_000

/**
 * Whether something was done within so many hours, as known at a moment. Only what is certainly late is late: of a day without a
 * time the limit counts from its end, and what was done on it was done when it began.
 */
export function judgeLimit(from: Moment, done: readonly Moment[], hours: number, at: number): LimitVerdict {
  const limit = from.high + hours * HOUR
  if (done.length > 0) {
    const first = Math.min(...done.map(({ low }) => low))
    return first <= limit ? { kind: 'kept' } : { kind: 'late', hours: Math.ceil((first - limit) / HOUR) }
  }
  return at > limit ? { kind: 'missing' } : { kind: 'waits', until: limit + 1 }
}
