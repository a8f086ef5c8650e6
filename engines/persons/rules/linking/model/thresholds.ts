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
export const EVEN = 0
/** Scores are counted in steps of 1/4096, whatever their number; those above 256 as 256. */
const STEPS = 4_096
const MOST = 256

/** Counts scores from {@link EVEN} on, whatever their number. */
export function countedScores(): { add(score: number): void; readonly counts: Float64Array } {
  const counts = new Float64Array(MOST * STEPS + 1)
  return {
    counts,
    add(score) {
      const step = Math.floor(Math.min(score, MOST) * STEPS)
      counts[step] = (counts[step] as number) + 1
    },
  }
}

/** How many of the counted scores are at least so high. */
export function countFrom(counts: Float64Array, least: number): number {
  return counts.subarray(Math.ceil(Math.min(least, MOST) * STEPS)).reduce((sum, count) => sum + count, 0)
}

/**
 * The lowest score at which the model expects no more than {@link MOST_WRONG} of all pairs from there on to be of two people; the highest
 * there can be where no pair is as sure. Nobody's knowledge of who they are in truth is used.
 */
export function chooseThresholds(counts: Float64Array): Thresholds {
  let [wrong, count] = [0, 0]
  let [automatic, expected] = [MOST, 0]
  for (let step = counts.length - 1; step >= 0; step--) {
    const those = counts[step] as number
    if (those === 0) continue
    // As unsure as the least sure of them may be.
    wrong += those / (1 + 2 ** (step / STEPS))
    count += those
    if (wrong > MOST_WRONG * count) break
    automatic = step / STEPS
    expected = wrong / count
  }
  return { automatic: Math.max(automatic, EVEN), review: EVEN, expectedPrecision: 1 - expected }
}
