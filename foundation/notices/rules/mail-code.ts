/** Minutes in which a code is good: time enough to open one's mail. */
export const CODE_MINUTES = 30
/** Wrong codes before it is void: with six digits one in 200,000 guesses it. */
export const CODE_TRIES = 5
/** Codes an hour: nobody's mailbox is to be filled by a stranger's account. */
const CODES_AN_HOUR = 5
const HOUR = 3_600_000

/** Codes mailed within the hour that began at `from`. */
export interface CodesMailed {
  readonly from: Date
  readonly count: number
}

/** The count after one more, or the minutes to wait. */
export function countCode(
  mailed: CodesMailed | undefined,
  now: Date,
): { mailed: CodesMailed } | { waitMinutes: number } {
  const left = mailed ? mailed.from.getTime() + HOUR - now.getTime() : 0
  if (!mailed || left <= 0) return { mailed: { from: now, count: 1 } }
  if (mailed.count >= CODES_AN_HOUR) return { waitMinutes: Math.ceil(left / 60_000) }
  return { mailed: { from: mailed.from, count: mailed.count + 1 } }
}
