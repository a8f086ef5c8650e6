import { requireCount, requireFinite } from './interval.ts'

/**
 * A figure as a score: 0 at `worst` (and beyond), 100 at `best` (and beyond), straight between; `best` may be the smaller.
 * Min–max with bounds fixed by the caller: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 * Throws RangeError for numbers that are not finite or equal bounds.
 */
export function minMaxScore(value: number, worst: number, best: number): number {
  requireFinite('value', value)
  requireFinite('worst', worst)
  requireFinite('best', best)
  if (worst === best) throw new RangeError(`worst and best are both ${best}`)
  return 100 * Math.min(1, Math.max(0, (value - worst) / (best - worst)))
}

/**
 * The weighted mean of the scores that exist, weights brought to 1 over them; it never leaves the range of the scores.
 * `undefined` when no score with a weight above 0 exists. Throws RangeError for negative weights.
 */
export function weightedScore(
  parts: readonly { readonly score?: number | undefined; readonly weight: number }[],
): number | undefined {
  let weights = 0
  let sum = 0
  let [lowest, highest] = [Infinity, -Infinity]
  for (const { score, weight } of parts) {
    requireCount('weight', weight)
    if (score === undefined || weight === 0) continue
    requireFinite('score', score)
    weights += weight
    sum += weight * score
    lowest = Math.min(lowest, score)
    highest = Math.max(highest, score)
  }
  return weights > 0 ? Math.min(highest, Math.max(lowest, sum / weights)) : undefined
}
