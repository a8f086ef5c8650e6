import type { Charts } from '../charts.ts'
import { twoPeople } from '../two-people.ts'
import { patternCode } from './patterns.ts'
import { type Rarities, termsOf } from './terms.ts'

/** How many pairs have a pattern; those that no weight may link are counted by themselves. */
export interface PatternCount {
  readonly code: number
  readonly twoPeople: boolean
  readonly count: number
}

export interface Comparison {
  /** The place of the pair's pattern among {@link Comparison.counts}. */
  pattern(one: number, other: number): number
  /** What the rarity of what the two have in common adds to the weights of their pattern, log2. */
  rarity(pattern: number, one: number): number
  counts(): PatternCount[]
}

/** Compares pairs, and counts them by how they are alike. */
export function openComparison(charts: Charts, rarities: Rarities): Comparison {
  const code = patternCode(charts)
  const areTwoPeople = twoPeople(charts)
  const places = new Map<number, number>()
  const patterns: { code: number; levels: number[]; count: [one: number, two: number] }[] = []
  const terms = termsOf(charts.traits).map(({ trait, term }, at) => ({
    trait,
    levels: term.levels,
    values: charts.planes[trait]?.[term.plane] as Int32Array,
    rarity: rarities[at] as Float64Array,
  }))
  const common: (typeof terms)[] = []
  const placeOf = (pattern: number) => {
    const levels = code.levels(pattern)
    const place = patterns.push({ code: pattern, levels, count: [0, 0] }) - 1
    common.push(terms.filter(({ trait, levels: equal }) => equal.has(levels[trait] as number)))
    places.set(pattern, place)
    return place
  }
  return {
    pattern(one, other) {
      const found = code.of(one, other)
      const place = places.get(found) ?? placeOf(found)
      const { levels, count } = patterns[place] as (typeof patterns)[number]
      const two = Number(areTwoPeople(one, other, levels)) as 0 | 1
      count[two]++
      return place * 2 + two
    },
    rarity(pattern, one) {
      let sum = 0
      for (const { values, rarity } of common[pattern >> 1] as typeof terms)
        sum += rarity[values[one] as number] as number
      return sum
    },
    counts: () =>
      patterns.flatMap(({ code: pattern, count: [one, two] }) => [
        { code: pattern, twoPeople: false, count: one },
        { code: pattern, twoPeople: true, count: two },
      ]),
  }
}
