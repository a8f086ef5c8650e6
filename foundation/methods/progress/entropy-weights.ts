import { requireCount } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

export interface EntropyWeights {
  /** One a column: 1 where all rows are equal, towards 0 where one row holds everything. */
  readonly entropies: readonly number[]
  /** One a column, not negative; together 1, or all 0 when no column tells the rows apart. */
  readonly weights: readonly number[]
}

/**
 * Entropy weights of the columns of a matrix (rows: regions, columns: indicators as scores ≥ 0, higher is better).
 * p = z / Σz down a column, e = −Σ p ln p / ln n, weight = (1 − e) / Σ(1 − e); p ln p is 0 at p = 0,
 * and a column that is constant (all zero too) has entropy 1 and weight 0.
 * Shannon, Bell System Technical Journal 27 (1948); as weights: Zeleny, Multiple Criteria Decision Making (1982) ch. 7.
 * `undefined` marks a missing score: its column is judged over the rows that have one, and weighs 0 with fewer than two.
 * Not calculable for rows of unequal length and for scores that are negative or not finite.
 *
 * @example
 * entropyWeights([[10, 50], [90, 50], [40, 50]])
 * // { weights: [1, 0], entropies: [0.755…, 1] }; the constant column tells nothing
 */
export const entropyWeights = calculable((matrix: readonly (readonly (number | undefined)[])[]): EntropyWeights => {
  const width = matrix[0]?.length ?? 0
  if (matrix.some((row) => row.length !== width)) notCalculable('incomplete', 'rows differ in length')
  const entropies = Array.from({ length: width }, (_, column) =>
    entropy(matrix.map((row) => row[column]).filter((score) => score !== undefined)),
  )
  const divergence = entropies.map((value) => 1 - value)
  const total = divergence.reduce((sum, value) => sum + value, 0)
  return { entropies, weights: divergence.map((value) => (total > 0 ? value / total : 0)) }
})

function entropy(scores: readonly number[]): number {
  for (const score of scores) requireCount('score', score)
  // Asked of the scores, not of the sum: rounding would leave a constant column a weight of 1e-16.
  if (scores.every((score) => score === scores[0])) return 1
  const total = scores.reduce((sum, score) => sum + score, 0)
  const disorder = scores.reduce((sum, score) => {
    const share = score / total
    return share > 0 ? sum - share * Math.log(share) : sum
  }, 0)
  return Math.min(1, disorder / Math.log(scores.length))
}
