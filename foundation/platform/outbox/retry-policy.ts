/** Tries of one delivery before a person has to look at it: about 17 minutes after the first. */
export const MOST_ATTEMPTS = 10

/** When to try again after `attempts` failures: 2, 4, 8 … seconds later, at most ten minutes; `undefined`: not any more. */
export function nextTry(attempts: number, now: Date): Date | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined
  return new Date(now.getTime() + Math.min(2 ** attempts, 600) * 1000)
}
