import { sortByKey, sortedDigests } from './sort-by-key.ts'

/** A block larger than this is left out: its key says too little. Other rules find its people by more. */
const LARGEST_BLOCK = 200

export interface Measured {
  readonly pairs: number
  /** Charts in blocks of two and more. */
  readonly members: number
  /** Charts in blocks that are too large. */
  readonly left: number
}

/** What blocks keys make, but for a few pairs too many: some thousands where there are millions. @param keys one a chart, NaN for none */
export function measureBlocks(keys: Float64Array): Measured {
  const digests = sortedDigests(keys)
  let [pairs, members, left] = [0, 0, 0]
  for (let start = 0, end = 0; start < digests.length; start = end) {
    while (end < digests.length && digests[end] === digests[start]) end++
    const size = end - start
    if (size > LARGEST_BLOCK) left += size
    else if (size > 1) {
      members += size
      pairs += (size * (size - 1)) / 2
    }
  }
  return { pairs, members, left }
}

/** Takes the key from charts that it brings together with none, or with too many. */
export function dropUseless(keys: Float64Array): void {
  const rows = sortByKey(keys)
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const key = keys[rows[start] as number]
    while (end < rows.length && keys[rows[end] as number] === key) end++
    if (end - start > 1 && end - start <= LARGEST_BLOCK) continue
    for (let at = start; at < end; at++) keys[rows[at] as number] = Number.NaN
  }
}
