import { MISSING, type Trait } from '../traits/trait.ts'

/** Pairs that are alike in all traits, and how many of them there are. */
export interface Counted {
  readonly levels: readonly number[]
  readonly count: number
}

/** Shares of levels: of each trait, of pairs of one person and of pairs of two. */
export interface LearnedTrait {
  readonly trait: string
  readonly matching: readonly number[]
  readonly others: readonly number[]
}

export interface Learned {
  /** The share of all pairs that are of one person. */
  readonly prior: number
  readonly traits: readonly LearnedTrait[]
  readonly rounds: number
}

const MOST_ROUNDS = 200
/** No share moves by more: it has settled. */
const SETTLED = 1e-5

/**
 * Fellegi and Sunter's shares by expectation and maximisation (Winkler 1988), over **all** pairs: those compared, and a sample of the
 * others that stands for the rest. Within compared pairs alone the prior and the shares of what brought them together would be wrong.
 */
export function learn(traits: readonly Trait[], pairs: readonly Counted[], total: number, charts: number): Learned {
  let prior = Math.min(0.5, charts / 2 / total)
  let matching = traits.map(({ expected }) => normalised(expected))
  let others = traits.map((trait, at) => shares(trait, pairs, at, ({ count }) => count))
  let rounds = 0
  for (let moved = Number.POSITIVE_INFINITY; moved >= SETTLED && rounds < MOST_ROUNDS; rounds++) {
    const odds = pairs.map(({ levels }) => {
      let log = Math.log(prior / (1 - prior))
      for (const [at, level] of levels.entries())
        if (level !== MISSING) log += Math.log((matching[at]?.[level] as number) / (others[at]?.[level] as number))
      return 1 / (1 + Math.exp(-log))
    })
    const found = pairs.reduce((sum, { count }, at) => sum + count * (odds[at] as number), 0)
    const newPrior = Math.min(0.5, Math.max(found, 1) / total)
    const next = traits.map((trait, at) =>
      shares(trait, pairs, at, ({ count }, pair) => count * (odds[pair] as number)),
    )
    others = traits.map((trait, at) =>
      shares(trait, pairs, at, ({ count }, pair) => count * (1 - (odds[pair] as number))),
    )
    moved = Math.max(
      Math.abs(Math.log(newPrior / prior)),
      ...next.flatMap((levels, at) =>
        levels.map((share, level) => Math.abs(share - (matching[at]?.[level] as number))),
      ),
    )
    matching = next
    prior = newPrior
  }
  return {
    prior,
    rounds,
    traits: traits.map(({ name }, at) => {
      const seen = new Set(pairs.map(({ levels }) => levels[at]))
      const shares = matching[at] ?? []
      // Of what no pair was like nothing is known, for one person or for two.
      return {
        trait: name,
        matching: shares,
        others: shares.map((share, level) => (seen.has(level) ? (others[at]?.[level] as number) : share)),
      }
    }),
  }
}

/** What nothing was seen of is held possible as one pair more would make it. */
function shares(
  { expected }: Trait,
  pairs: readonly Counted[],
  trait: number,
  weight: (pair: Counted, at: number) => number,
): number[] {
  const sums = normalised(expected)
  pairs.forEach((pair, at) => {
    const level = pair.levels[trait] as number
    if (level !== MISSING) sums[level] = (sums[level] as number) + weight(pair, at)
  })
  return normalised(sums)
}

/** Without what is missing, which is no evidence. */
function normalised(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count, level) => (level === MISSING ? total : total + count), 0)
  return counts.map((count, level) => (level === MISSING ? 0 : count / sum))
}
