import type { Charts } from '../charts.ts'
import { type BlockingRule, blockBy, keyNames } from './rules.ts'

/** Pairs that one rule may bring, for each chart. */
const PAIRS_A_CHART = 15
const FEW = 50_000

/**
 * Each key by which charts come in blocks small enough, and two keys of two traits together where one alone says too little. Rules that bring
 * fewest pairs come first.
 */
export function chooseRules(charts: Charts): BlockingRule[] {
  const most = Math.max(FEW, charts.count * PAIRS_A_CHART)
  const names = keyNames(charts)
  const singles = names.map(({ name }) => blockBy(charts, [name])).filter(({ pairs }) => pairs <= most)
  // Whatever agrees in such a key is compared already.
  const complete = new Set(singles.filter(({ left }) => left === 0).map(({ names: [name] }) => name))
  const open = names.filter(({ name }) => !complete.has(name))
  const doubles = open
    .flatMap((one, at) =>
      open.slice(at + 1).flatMap((other) => (one.trait === other.trait ? [] : [[one.name, other.name]])),
    )
    .map((both) => blockBy(charts, both))
    .filter(({ pairs }) => pairs <= most)
  return [...singles, ...doubles].filter(({ pairs }) => pairs > 0).sort((one, other) => one.pairs - other.pairs)
}
