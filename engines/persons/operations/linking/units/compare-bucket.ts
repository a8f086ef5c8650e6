import { eachPair } from '../../../rules/linking/blocks/each-pair.ts'
import { sortByKey } from '../../../rules/linking/blocks/sort-by-key.ts'
import { openComparison, type PatternCount } from '../../../rules/linking/model/compare-pairs.ts'
import { gatherCharts, gatherNumbers } from '../work/chart-store.ts'
import { readNumbers } from '../work/number-files.ts'
import { openPairFile } from '../work/pair-file.ts'
import { fileOf, type Run } from '../work/run.ts'
import { tools } from '../work/tools.ts'

export interface BucketWish {
  readonly run: Run
  readonly unit: number
  /** By its place: the rules before it have brought their pairs already. */
  readonly rule: number
  readonly bucket: number
  readonly buckets: number
}

/** Compares the charts of some blocks of one rule, each pair once whatever the number of rules and units. */
export async function compareBucket({ run, unit, rule, bucket, buckets }: BucketWish): Promise<PatternCount[]> {
  const { rows, places, keys } = membersOf(run, { rule, bucket, buckets })
  const rowAt = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) rowAt[places[at] as number] = rows[at] as number
  const { traits, rarities } = tools(run)
  const comparison = openComparison(gatherCharts(run, traits, rows, places), rarities)
  const earlier = Array.from({ length: rule }, (_, before) =>
    gatherNumbers(fileOf(run, 'keys', before, 'numbers'), rows, places),
  )
  const file = openPairFile(fileOf(run, 'compared', unit, 'pairs'))
  eachPair(keys, earlier, (one, other) => {
    const pattern = comparison.pattern(one, other)
    file.add(rowAt[one] as number, rowAt[other] as number, pattern, comparison.rarity(pattern, one))
  })
  file.close()
  return comparison.counts()
}

/** The charts of a bucket, ascending, and their places when those of one block lie beside each other, with their keys in that order. */
function membersOf(
  run: Run,
  { rule, bucket, buckets }: Pick<BucketWish, 'rule' | 'bucket' | 'buckets'>,
): { rows: Uint32Array; places: Uint32Array; keys: Float64Array } {
  const numbers = readNumbers(fileOf(run, 'keys', rule, 'numbers'), Float64Array)
  let count = 0
  for (let row = 0; row < numbers.length; row++) {
    if (buckets > 1 && bucketOf(numbers[row] as number, buckets) !== bucket) numbers[row] = Number.NaN
    else if (!Number.isNaN(numbers[row])) count++
  }
  const order = sortByKey(numbers)
  const keys = new Float64Array(count)
  const placeOf = new Uint32Array(numbers.length)
  for (let place = 0; place < count; place++) {
    const row = order[place] as number
    keys[place] = numbers[row] as number
    placeOf[row] = place
  }
  const rows = new Uint32Array(count)
  const places = new Uint32Array(count)
  for (let row = 0, at = 0; at < count; row++) {
    if (Number.isNaN(numbers[row])) continue
    rows[at] = row
    places[at++] = placeOf[row] as number
  }
  return { rows, places, keys }
}

function bucketOf(key: number, buckets: number): number {
  return (Math.imul((key | 0) ^ (key / 4294967296), 0x9e3779b1) >>> 0) % buckets
}
