/** Tries of a notification before its subscription is in error: over some fifteen hours, so that a night may pass. */
export const MOST_TRIES = 10

const FIRST_SECONDS = 2
const LONGEST_SECONDS = 6 * 3_600

/** Seconds until the next try after `tries` failures: 2, 8, 32 …, six hours at most; undefined: not any more. */
export function secondsToNextTry(tries: number): number | undefined {
  return tries >= MOST_TRIES ? undefined : Math.min(FIRST_SECONDS * 4 ** (tries - 1), LONGEST_SECONDS)
}
