import type { Charts } from '../charts.ts'
import { MISSING } from '../traits/trait.ts'
import type { Learned } from './learn.ts'

/** log2 of how much likelier a pair is of one person than of two, the prior among it; 0 is even odds. */
export interface Scorer {
  /** What the levels say by themselves. */
  ofLevels(levels: readonly number[]): number
  /** What the rarity of what the two have in common adds to that; `one` is either of them. */
  ofTerms(levels: readonly number[], one: number): number
  of(one: number, other: number): number
}

export function scorer(charts: Charts, learned: Learned): Scorer {
  const { traits, planes } = charts
  const even = Math.log2(learned.prior / (1 - learned.prior))
  const weights = learned.traits.map(({ matching, others }) =>
    matching.map((share, level) => (level === MISSING ? 0 : Math.log2(share / (others[level] as number)))),
  )
  const terms = traits.flatMap((trait, at) =>
    (trait.terms ?? []).map(({ plane, levels }) => {
      const values = planes[at]?.[plane] ?? new Int32Array()
      return { at, levels, values, adjustment: adjustments(values) }
    }),
  )
  const ofLevels = (levels: readonly number[]) =>
    levels.reduce((score, level, at) => score + (weights[at]?.[level] as number), even)
  const ofTerms = (levels: readonly number[], one: number) => {
    let score = 0
    for (const { at, levels: those, values, adjustment } of terms)
      if (those.has(levels[at] as number)) score += adjustment(values[one] as number)
    return score
  }
  return {
    ofLevels,
    ofTerms,
    of(one, other) {
      const levels = traits.map((trait, at) => trait.level(planes[at] ?? [], one, other))
      return ofLevels(levels) + ofTerms(levels, one)
    },
  }
}

/** What a frequent value tells less, and a rare one more, than values agree on the whole: log2(Σ f² / f). */
function adjustments(values: Int32Array | Float64Array): (value: number) => number {
  const counts = new Map<number, number>()
  let known = 0
  for (const value of values) {
    if (value === 0) continue
    counts.set(value, (counts.get(value) ?? 0) + 1)
    known++
  }
  let agreeing = 0
  for (const count of counts.values()) agreeing += (count / known) ** 2
  return (value) => Math.log2((agreeing * known) / (counts.get(value) ?? 1))
}
