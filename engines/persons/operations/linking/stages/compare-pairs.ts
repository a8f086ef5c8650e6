import type { BlockingRule } from '../../../rules/linking/blocks/choose-rules.ts'
import { pieces } from '../work/sizes.ts'
import { abreastOf, bytesOf, type ReadCharts, type Room } from './read-charts.ts'

export interface ComparedPairs {
  readonly units: number
  readonly pairs: number
}

/** Beside planes and keys: places, rows, order. */
const BYTES_BESIDE = 40

/** Compares what the rules bring together, in units of a rule and a share of its blocks. Those with most pairs are begun first. */
export async function comparePairs(
  read: ReadCharts,
  rules: readonly BlockingRule[],
  room: Room,
): Promise<ComparedPairs> {
  const { run, traits } = read
  const asked = rules
    .flatMap(({ members }, rule) => {
      const buckets = pieces(room.sizes, members * (bytesOf(traits) + 8 * rule + BYTES_BESIDE), read)
      return Array.from({ length: buckets }, (_, bucket) => ({ run, rule, bucket, buckets }))
    })
    .toReversed()
    .map((one, unit) => ({ ...one, unit }))
  const counts = await room.crew.each('compared', 'compareBucket', asked, abreastOf(read, room))
  return { units: asked.length, pairs: counts.flat().reduce((sum, { count }) => sum + count, 0) }
}
