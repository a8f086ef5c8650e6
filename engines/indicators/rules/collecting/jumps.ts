/** How far a figure may lie from the median of earlier ones, in robust standard deviations (Iglewicz & Hoaglin 1993). */
const FARTHEST_SCORE = 3.5
/** 0.6745: the third quartile of the normal distribution, which makes the median deviation comparable to a standard deviation. */
const NORMAL_QUARTILE = 0.6745
/** With fewer figures than this a median says little; then the figure before is what it is compared with. */
const ENOUGH = 5
/** Change against the figure before that is asked about, as a share of it. */
const STEEP = 0.3

/**
 * Whether a figure jumps out of its history: far from the median of five or more earlier figures and by more than a tenth
 * of it, or, with fewer, nearly a third away from the newest of them.
 *
 * @param earlier figures of the same kind of period, oldest first
 */
export function isJump(value: number, earlier: readonly number[]): boolean {
  const previous = earlier.at(-1)
  if (previous === undefined) return false
  if (earlier.length < ENOUGH) return relativeChange(value, previous) > STEEP
  const middle = median(earlier)
  const spread = median(earlier.map((one) => Math.abs(one - middle)))
  if (relativeChange(value, middle) <= 0.1) return false
  // Figures that never moved have no spread; any tenth away from them is a jump.
  return spread === 0 || (NORMAL_QUARTILE * Math.abs(value - middle)) / spread > FARTHEST_SCORE
}

function relativeChange(value: number, from: number): number {
  if (from === 0) return value === 0 ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(value - from) / Math.abs(from)
}

function median(figures: readonly number[]): number {
  const ordered = figures.toSorted((a, b) => a - b)
  const half = ordered.length / 2
  const upper = ordered[Math.floor(half)] ?? Number.NaN
  return Number.isInteger(half) ? ((ordered[half - 1] ?? Number.NaN) + upper) / 2 : upper
}
