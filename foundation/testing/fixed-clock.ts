import type { Clock, Day } from '@kangcheng/kernel'

export interface FixedClock extends Clock {
  /** Moves time on; never back. */
  advance(by: { days?: number; seconds?: number }): void
}

const CITY_OFFSET = '+08:00'

/** A clock that stands at noon of the day in the city (UTC+8, no summer time), or at the given moment, until moved. */
export function fixedClock(at: Day | Date): FixedClock {
  let now = typeof at === 'string' ? new Date(`${at}T12:00:00${CITY_OFFSET}`) : at
  return {
    now: () => now,
    today: () => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
    advance({ days = 0, seconds = 0 }) {
      if (days < 0 || seconds < 0) throw new RangeError('time goes on')
      now = new Date(now.getTime() + days * 86_400_000 + seconds * 1000)
    },
  }
}
