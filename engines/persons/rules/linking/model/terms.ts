import type { Dictionary } from '../traits/dictionary.ts'
import { hash53 } from '../traits/hash.ts'
import type { Term, Trait } from '../traits/trait.ts'

/** For each term, by the numbers of its texts, what it adds to a score that two charts have this one in common: log2. */
export type Rarities = readonly Float64Array[]

/** How often texts of a term stand in charts. */
export interface TermCounts {
  /** Σ f²: how often two charts have one in common. */
  readonly agreeing: number
  /** Charts that have one. */
  readonly known: number
  /** Texts, each counted once. */
  readonly distinct: number
  /** The most frequent of those that many charts have, by their {@link hash53}; the rest are each as frequent as they are on the mean. */
  readonly frequent: readonly (readonly [hash: number, count: number])[]
}

const MOST_FREQUENT = 20_000

export function termsOf(
  traits: readonly Trait[],
): { readonly trait: number; readonly term: Term; readonly dictionary: Dictionary }[] {
  return traits.flatMap(({ texts }, trait) =>
    (texts?.terms ?? []).map((term) => ({
      trait,
      term,
      dictionary: (texts as NonNullable<Trait['texts']>).dictionary,
    })),
  )
}

/**
 * @param counts of charts by the number of their text; that of 0, no text, is not looked at
 * @param least charts in which a text stands that is told of
 */
export function termCounts(counts: Uint32Array, dictionary: Dictionary, least: number): TermCounts {
  let [known, distinct, squares] = [0, 0, 0]
  for (let number = 1; number < counts.length; number++) {
    const count = counts[number] as number
    if (count === 0) continue
    known += count
    squares += count * count
    distinct++
  }
  return {
    agreeing: known === 0 ? 0 : squares / known / known,
    known,
    distinct,
    frequent: mostFrequent(counts, least).map((number) => [hash53(dictionary.text(number)), counts[number] as number]),
  }
}

/** Numbers of the most frequent texts, the most frequent first; of equal ones the first that came. */
function mostFrequent(counts: Uint32Array, least: number): number[] {
  const numbers: number[] = []
  for (let number = 1; number < counts.length; number++) if ((counts[number] as number) >= least) numbers.push(number)
  return numbers
    .sort((one, other) => (counts[other] as number) - (counts[one] as number) || one - other)
    .slice(0, MOST_FREQUENT)
}

/** A frequent text tells less, and a rare one more, than texts agree on the whole: log2(Σ f² / f). */
export function rarity({ agreeing, known }: Pick<TermCounts, 'agreeing' | 'known'>, count: number): number {
  return known === 0 ? 0 : Math.log2((agreeing * known) / Math.max(1, count))
}

/** Rarities as a model has them, of texts that it may never have seen. */
function rarityBy(counts: TermCounts): (text: string) => number {
  const frequent = new Map(counts.frequent)
  const listed = counts.frequent.reduce((sum, [, count]) => sum + count, 0)
  const rest = counts.distinct > frequent.size ? (counts.known - listed) / (counts.distinct - frequent.size) : 1
  return (text) => rarity(counts, frequent.get(hash53(text)) ?? rest)
}

/** Of all texts of some charts, how rare a model has them. @param counts by the places of the terms */
export function raritiesBy(counts: readonly TermCounts[], traits: readonly Trait[]): Rarities {
  return termsOf(traits).map(({ dictionary }, at) => {
    const rarityOf = rarityOfTexts(counts[at] as TermCounts)
    return new Float64Array(dictionary.last() + 1).map((_, number) => rarityOf(dictionary.text(number)))
  })
}

/** Made once for each model: whoever asks about one chart at a time asks often. */
const asked = new WeakMap<TermCounts, (text: string) => number>()

function rarityOfTexts(counts: TermCounts): (text: string) => number {
  const kept = asked.get(counts)
  if (kept) return kept
  const made = rarityBy(counts)
  asked.set(counts, made)
  return made
}
