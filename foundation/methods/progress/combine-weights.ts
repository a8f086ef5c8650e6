import { requireCount } from './interval.ts'

export type CombinationRule = 'mean' | 'product'

const RULES: Record<CombinationRule, (expert: number, entropy: number) => number> = {
  mean: (expert, entropy) => (expert + entropy) / 2,
  product: (expert, entropy) => expert * entropy,
}

/**
 * Expert and entropy weights as one set that adds to 1: their mean, or their product divided by its sum.
 * Each set is brought to 1 first. Where the combination has nothing to say (all entropy weights 0, or every product 0)
 * the expert weights stand alone. Throws RangeError for sets of unequal length, negative weights or expert weights all 0.
 */
export function combineWeights(expert: readonly number[], entropy: readonly number[], rule: CombinationRule): number[] {
  if (expert.length !== entropy.length) throw new RangeError('expert and entropy weights differ in length')
  for (const weight of [...expert, ...entropy]) requireCount('weight', weight)
  const own = toOne(expert)
  if (!own) throw new RangeError('expert weights are all 0')
  const other = toOne(entropy)
  if (!other) return own
  return toOne(own.map((weight, index) => RULES[rule](weight, other[index] ?? 0))) ?? own
}

function toOne(weights: readonly number[]): number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : undefined
}
