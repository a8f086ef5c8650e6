import type { Charts } from '../charts.ts'
import { together } from '../traits/hash.ts'
import { sortByKey } from './sort-by-key.ts'

/** Charts in blocks: those of one block agree in all the keys. */
export interface BlockingRule {
  /** `identity.number`, `name.sound` */
  readonly names: readonly string[]
  /** One number a chart; NaN where the rule does not apply to it, or its block is too large. */
  readonly keys: Float64Array
  /** Of two charts and more. */
  readonly blocks: readonly Uint32Array[]
  readonly pairs: number
  /** Charts in blocks that are too large. */
  readonly left: number
}

/** A block larger than this is left out: its key says too little. The rules beside it find its people by more. */
const LARGEST_BLOCK = 200

/** Brings charts together by some keys, all of which must agree. */
export function blockBy(charts: Charts, names: readonly string[]): BlockingRule {
  const keys = new Float64Array(charts.count)
  names.forEach((name, at) => {
    const key = keyNamed(charts, name)
    for (let row = 0; row < charts.count; row++)
      keys[row] = at === 0 ? key(row) : together(keys[row] as number, key(row))
  })
  return { names, keys, ...blocksOf(keys) }
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

/** Rows of blocks that are too large lose their key. */
function blocksOf(keys: Float64Array): Pick<BlockingRule, 'blocks' | 'pairs' | 'left'> {
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
