import { type Key, keyNumbers } from '../../../rules/linking/blocks/keys.ts'
import { dropUseless, type Measured, measureBlocks } from '../../../rules/linking/blocks/measure-blocks.ts'
import { readPart } from '../work/chart-store.ts'
import { writeNumbers } from '../work/number-files.ts'
import { chartsOf, fileOf, type Run } from '../work/run.ts'
import { tools } from '../work/tools.ts'

export interface KeysWish {
  readonly run: Run
  readonly unit: number
  /** None of them: all charts are in one block. */
  readonly keys: readonly Key[]
}

/** What blocks some keys make together. */
export async function measureKeys({ run, keys }: KeysWish): Promise<Measured> {
  return measureBlocks(numbersOf(run, keys))
}

/** Keeps for each chart the key by which it comes together with others. */
export async function writeKeys({ run, unit, keys }: KeysWish): Promise<null> {
  const numbers = numbersOf(run, keys)
  if (keys.length > 0) dropUseless(numbers)
  writeNumbers(fileOf(run, 'keys', unit, 'numbers'), [numbers])
  return null
}

function numbersOf(run: Run, keys: readonly Key[]): Float64Array {
  const numbers = new Float64Array(chartsOf(run))
  const { traits } = tools(run)
  const wanted = new Set(keys.map(({ trait }) => trait))
  let first = 0
  run.parts.forEach((count, part) => {
    keyNumbers(readPart(run, part, traits, wanted), keys, numbers.subarray(first, first + count))
    first += count
  })
  return numbers
}
