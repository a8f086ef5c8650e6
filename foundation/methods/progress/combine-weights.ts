import { requireCount } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

export type CombinationRule = 'mean' | 'product'

const RULES: Record<CombinationRule, (expert: number, entropy: number) => number> = {
  mean: (expert, entropy) => (expert + entropy) / 2,
  product: (expert, entropy) => expert * entropy,
}

/**
 * Expert and entropy weights as one set that adds to 1: their mean, or their product divided by its sum.
 * Each set is brought to 1 first. Where the combination has nothing to say (all entropy weights 0, or every product 0)
 * the expert weights stand alone. Not calculable for sets of unequal length, negative weights or expert weights all 0.
 *
 * @example
 * combineWeights([0.5, 0.3, 0.2], [0.34, 0.36, 0.30], 'mean') // [0.42, 0.33, 0.25]
 */
export const combineWeights = calculable(
  (expert: readonly number[], entropy: readonly number[], rule: CombinationRule): number[] => {
    if (expert.length !== entropy.length) notCalculable('incomplete', 'expert and entropy weights differ in length')
    for (const weight of [...expert, ...entropy]) requireCount('weight', weight)
    const own = toOne(expert)
    if (!own) notCalculable('undetermined', 'expert weights are all 0')
    const other = toOne(entropy)
    if (!other) return own
    return toOne(own.map((weight, index) => RULES[rule](weight, other[index] as number))) ?? own
  },
)

function toOne(weights: readonly number[]): number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : undefined
}
