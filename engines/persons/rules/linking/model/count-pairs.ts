import type { Candidates } from '../blocks/candidates.ts'
import type { Charts } from '../charts.ts'
import { ComparedPairs } from './compared-pairs.ts'
import type { Counted } from './learn.ts'
import { patternCode } from './patterns.ts'

const SAMPLE = 500_000

export interface CountedPairs {
  readonly compared: ComparedPairs
  /** By the number of a pattern its levels, and how many of the compared pairs are so. */
  readonly patterns: readonly Counted[]
  /** Patterns of pairs that were not compared: a sample, weighed up to all there are. */
  readonly rest: readonly Counted[]
  readonly total: number
}

/** Compares all candidates, and counts them by how they are alike. */
export function countPairs(charts: Charts, candidates: Candidates, random: () => number): CountedPairs {
  const { count } = charts
  const total = (count * (count - 1)) / 2
  const code = patternCode(charts)
  const compared = new ComparedPairs()
  const numbers = new Map<number, number>()
  const counts: number[] = []
  candidates.each((one, other) => {
    const pattern = code.of(one, other)
    let number = numbers.get(pattern)
    if (number === undefined) {
      number = counts.push(0) - 1
      numbers.set(pattern, number)
    }
    counts[number] = (counts[number] as number) + 1
    compared.add(one, other, number)
  })
  const rest = new Map<number, number>()
  let drawn = 0
  for (let turn = 0; turn < SAMPLE && compared.length < total; turn++) {
    const [one, other] = [Math.floor(random() * count), Math.floor(random() * count)]
    if (one === other || candidates.has(one, other)) continue
    const pattern = code.of(one, other)
    rest.set(pattern, (rest.get(pattern) ?? 0) + 1)
    drawn++
  }
  const each = (total - compared.length) / Math.max(1, drawn)
  return {
    compared,
    patterns: [...numbers].map(([pattern, number]) => ({
      levels: code.levels(pattern),
      count: counts[number] as number,
    })),
    rest: [...rest].map(([pattern, times]) => ({ levels: code.levels(pattern), count: times * each })),
    total,
  }
}
