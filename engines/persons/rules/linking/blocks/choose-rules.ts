import type { Key } from './keys.ts'
import type { Measured } from './measure-blocks.ts'

/** Charts are compared that agree in all keys of a rule. */
export interface BlockingRule extends Measured {
  readonly keys: readonly Key[]
}

/** Few enough to compare each with each. */
export const FEW_CHARTS = 2_000
/** Pairs that one rule may bring, for each chart. */
const PAIRS_A_CHART = 15
const FEW = 50_000

/** Two keys of two traits together, where each alone leaves charts uncompared: what agrees in one that leaves none is compared already. */
export function pairedKeys(singles: readonly BlockingRule[], charts: number): (readonly Key[])[] {
  const open = singles.filter((rule) => rule.left > 0 || !isSmall(rule, charts)).flatMap(({ keys }) => keys)
  return open.flatMap((one, at) =>
    open.slice(at + 1).flatMap((other) => (one.trait === other.trait ? [] : [[one, other]])),
  )
}

/** Rules by which charts come in blocks small enough; those that bring fewest pairs first. */
export function chooseRules(rules: readonly BlockingRule[], charts: number): BlockingRule[] {
  return rules
    .filter((rule) => rule.pairs > 0 && isSmall(rule, charts))
    .toSorted((one, other) => one.pairs - other.pairs)
}

function isSmall({ pairs }: Measured, charts: number): boolean {
  return pairs <= Math.max(FEW, charts * PAIRS_A_CHART)
}
