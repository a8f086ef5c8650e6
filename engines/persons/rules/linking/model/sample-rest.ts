import { agreeInAny } from '../blocks/each-pair.ts'
import type { Charts } from '../charts.ts'
import { patternCode } from './patterns.ts'

const SAMPLE = 500_000
/** The same charts give the same persons: the pairs drawn are always the same. */
const SEED = 20_261_123

/** Pairs of any charts, drawn with one behind the other: those that nothing brings together are learned from by a sample. */
export function drawPairs(charts: number): Uint32Array {
  const random = drawFrom(SEED)
  return new Uint32Array(SAMPLE * 2).map(() => Math.floor(random() * charts))
}

/**
 * Counts drawn pairs by their pattern, but for those that were compared.
 * @param pairs places of charts, two and two
 * @param keys of each rule one for each chart
 * @param notCompared how many pairs the sample stands for
 */
export function countRest(
  charts: Charts,
  pairs: Uint32Array,
  { keys, notCompared }: { keys: readonly Float64Array[]; notCompared: number },
): { readonly code: number; readonly count: number }[] {
  const code = patternCode(charts)
  const counts = new Map<number, number>()
  let drawn = 0
  for (let at = 0; at < pairs.length; at += 2) {
    const [one, other] = [pairs[at] as number, pairs[at + 1] as number]
    if (one === other || agreeInAny(keys, one, other)) continue
    const pattern = code.of(one, other)
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    drawn++
  }
  return [...counts].map(([pattern, count]) => ({ code: pattern, count: (count * notCompared) / drawn }))
}

/** Numbers of 0…1, the same for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
