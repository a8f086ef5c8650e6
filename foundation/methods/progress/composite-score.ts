import { requireCount, requireFinite } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

/**
 * A figure as a score: 0 at `worst` (and beyond), 100 at `best` (and beyond), straight between; `best` may be the smaller.
 * Min–max with bounds fixed by the caller: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 * Not calculable for numbers that are not finite or equal bounds.
 *
 * @example
 * minMaxScore(79, 77.8, 82) // 28.571…
 */
export const minMaxScore = calculable((value: number, worst: number, best: number): number => {
  requireFinite('value', value)
  requireFinite('worst', worst)
  requireFinite('best', best)
  if (worst === best) notCalculable('outside-range', `worst and best are both ${best}`)
  const range = best - worst
  requireFinite('the range', range)
  return 100 * Math.min(1, Math.max(0, (value - worst) / range))
})

/**
 * The weighted mean of the scores that exist, weights brought to 1 over them; it never leaves the range of the scores.
 * Not calculable when no score with a weight above 0 exists ('incomplete'), and for negative weights.
 *
 * @example
 * weightedScore([{ score: 80, weight: 2 }, { score: 50, weight: 1 }, { weight: 3 }]) // 70
 */
export const weightedScore = calculable(
  (parts: readonly { readonly score?: number | undefined; readonly weight: number }[]): number => {
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
    if (weights === 0) notCalculable('incomplete', 'no score has a weight')
    return Math.min(highest, Math.max(lowest, sum / weights))
  },
)
