import type { Charts } from '../charts.ts'
import { together } from '../traits/hash.ts'
import { sortByKey } from './sort-by-key.ts'

/** Charts that agree in all these keys are compared. */
export interface BlockingRule {
  /** `identity.number`, `name.sound` */
  readonly keys: readonly string[]
}

/** A block larger than this is left out: its key says too little. The rules beside it find its people by more. */
export const LARGEST_BLOCK = 200

/** One number a chart; NaN where the rule does not apply to it, or its block is too large. */
export function keysBy(charts: Charts, rule: BlockingRule): Float64Array {
  const parts = rule.keys.map((name) => keyNamed(charts, name))
  const keys = new Float64Array(charts.count)
  for (let row = 0; row < charts.count; row++) {
    keys[row] = parts.map((key) => key(row)).reduce(together)
  }
  return keys
}

export function keyNames({ traits }: Charts): { readonly trait: string; readonly name: string }[] {
  return traits.flatMap(({ name: trait, keys }) => keys.map(({ name }) => ({ trait, name: `${trait}.${name}` })))
}

function keyNamed({ traits, planes }: Charts, name: string): (row: number) => number {
  for (const [index, trait] of traits.entries()) {
    const key = trait.keys.find((one) => `${trait.name}.${one.name}` === name)
    if (key) return (row) => key.of(planes[index] ?? [], row)
  }
  throw new Error(`no key ${name}`)
}

/** Rows in blocks of one key each; those of one chart are left out. Rows of blocks that are too large lose their key. */
export function blocksOf(keys: Float64Array): {
  readonly blocks: Uint32Array[]
  readonly pairs: number
  readonly left: number
} {
  const rows = sortByKey(keys)
  const count = rows.length
  const blocks: Uint32Array[] = []
  let [pairs, left] = [0, 0]
  for (let start = 0, end = 0; start < count; start = end) {
    const key = keys[rows[start] as number]
    while (end < count && keys[rows[end] as number] === key) end++
    const size = end - start
    if (size > LARGEST_BLOCK) {
      left += size
      for (let at = start; at < end; at++) keys[rows[at] as number] = Number.NaN
    } else if (size > 1) {
      blocks.push(rows.subarray(start, end))
      pairs += (size * (size - 1)) / 2
    }
  }
  return { blocks, pairs, left }
}
