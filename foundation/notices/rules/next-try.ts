/** Tries of a delivery before it is parked: about eighteen hours, so that a mail server may be down for a night. */
export const MOST_TRIES = 8

const LONGEST_MINUTES = 360

/** When to try again after `tries` failures: 1, 4, 16 … minutes later, six hours at most; undefined: not any more. */
export function nextTry(tries: number, now: Date): Date | undefined {
  if (tries >= MOST_TRIES) return undefined
  return new Date(now.getTime() + Math.min(4 ** (tries - 1), LONGEST_MINUTES) * 60_000)
}
