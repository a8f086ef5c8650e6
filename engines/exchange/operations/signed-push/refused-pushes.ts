import type { Clock } from '@kangcheng/kernel'
import type { Log } from '@kangcheng/platform'

/** Why nothing was taken; said on the log and to nobody outside. */
export type WhyRefused = 'unknown-feed' | 'closed' | 'no-secret' | 'not-signed'

const EVERY = 60_000

/** Counts pushes that were refused: of each feed and reason the first is logged at once, then a line a minute at most. */
export function createRefusedPushes({ log, clock }: { readonly log: Log; readonly clock: Clock }) {
  const counts = new Map<string, { count: number; logged: number }>()
  /** `feed` is the code of one that is there: an address may hold anything. */
  return (why: WhyRefused, feed: string | undefined): void => {
    const key = `${feed ?? ''} ${why}`
    const now = clock.now().getTime()
    const { count, logged } = counts.get(key) ?? { count: 0, logged: Number.NEGATIVE_INFINITY }
    const isDue = now - logged >= EVERY
    counts.set(key, isDue ? { count: 0, logged: now } : { count: count + 1, logged })
    if (isDue)
      log.warn('signed pushes were refused', { ...(feed === undefined ? {} : { feed }), code: why, count: count + 1 })
  }
}
