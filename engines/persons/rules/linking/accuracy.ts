import type { LinkAccuracy } from '../../contract/linking/link-report.ts'
import { sortByKey } from './blocks/sort-by-key.ts'

/** Kinds of error known of charts, for recall by kind. */
export interface KnownErrors {
  readonly kinds: readonly string[]
  /** Places in `kinds` of those of a chart. */
  of(row: number): readonly number[]
}

/**
 * Pairs of charts in one cluster held against pairs of one person.
 * @param clusters of each chart the first of its cluster
 * @param persons of each chart a number for who it is in truth; charts with NaN are left out
 */
export function measureAccuracy(clusters: Int32Array, persons: Float64Array, errors?: KnownErrors): LinkAccuracy {
  const pairs = (count: number) => (count * (count - 1)) / 2
  const counts = errors?.kinds.map(() => ({ pairs: 0, linked: 0 })) ?? []
  const rows = sortByKey(persons)
  const sizes = new Uint32Array(clusters.length)
  for (const row of rows) sizes[clusters[row] as number] = (sizes[clusters[row] as number] as number) + 1
  let [truePairs, linkedPairs, both] = [0, 0, 0]
  for (const size of sizes) linkedPairs += pairs(size)
  for (let start = 0, end = 0; start < rows.length; start = end) {
    while (end < rows.length && persons[rows[end] as number] === persons[rows[start] as number]) end++
    truePairs += pairs(end - start)
    const together = new Map<number, number>()
    for (let at = start; at < end; at++) {
      const cluster = clusters[rows[at] as number] as number
      together.set(cluster, (together.get(cluster) ?? 0) + 1)
    }
    for (const size of together.values()) both += pairs(size)
    for (let at = start; errors && at < end; at++) {
      for (const kind of errors.of(rows[at] as number)) {
        const count = counts[kind] as (typeof counts)[number]
        count.pairs += end - start - 1
        count.linked += (together.get(clusters[rows[at] as number] as number) as number) - 1
      }
    }
  }
  const precision = linkedPairs === 0 ? 1 : both / linkedPairs
  const recall = truePairs === 0 ? 1 : both / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const measured = { truePairs, linkedPairs, precision, recall, f1 }
  return errors ? { ...measured, recallByError: byKind(errors.kinds, counts) } : measured
}

function byKind(
  kinds: readonly string[],
  counts: readonly { pairs: number; linked: number }[],
): Record<string, { pairs: number; recall: number }> {
  return Object.fromEntries(
    kinds
      .map((kind, at) => ({ kind, ...(counts[at] as (typeof counts)[number]) }))
      .filter(({ pairs }) => pairs > 0)
      .sort((one, other) => one.kind.localeCompare(other.kind))
      .map(({ kind, pairs, linked }) => [kind, { pairs, recall: linked / pairs }]),
  )
}
