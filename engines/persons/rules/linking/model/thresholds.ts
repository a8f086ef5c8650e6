/** log2 of odds from which on a pair is linked, and from which on people are asked. */
export interface Thresholds {
  readonly automatic: number
  readonly review: number
  /** Of the pairs that are linked, the share that are of one person, as the model expects it. */
  readonly expectedPrecision: number
}

/** Of a thousand pairs that are linked by themselves one may be wrong. */
const MOST_WRONG = 0.001
/** As likely two people as one. */
const EVEN = 0

/**
 * The lowest score at which the model expects no more than {@link MOST_WRONG} of all pairs from there on to be of two people.
 * Nobody's knowledge of who they are in truth is used.
 */
export function chooseThresholds(scores: readonly number[]): Thresholds {
  const sorted = Float64Array.from(scores).sort().reverse()
  let [wrong, count] = [0, 0]
  let [automatic, expected] = [Number.POSITIVE_INFINITY, 0]
  for (const score of sorted) {
    wrong += 1 / (1 + 2 ** score)
    count++
    if (wrong > MOST_WRONG * count) break
    automatic = score
    expected = wrong / count
  }
  return { automatic: Math.max(automatic, EVEN), review: EVEN, expectedPrecision: 1 - expected }
}
