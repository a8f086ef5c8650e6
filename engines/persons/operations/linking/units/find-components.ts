import { openComponents } from '../../../rules/linking/clusters/components.ts'
import { openPairFile } from '../work/pair-file.ts'
import { chartsOf, fileOf } from '../work/run.ts'
import { eachScored, type ScoreWish } from '../work/scored-pairs.ts'

export interface ComponentsWish extends ScoreWish {
  readonly automatic: number
  /** Charts that are clustered at once, but for a component that is larger. */
  readonly most: number
}

/** Finds which charts hang together by links, and lays the links of some components each into one file. @returns how many files */
export async function findComponents(wish: ComponentsWish): Promise<number> {
  const count = chartsOf(wish.run)
  const { join, first } = openComponents(count)
  await eachScored(wish, wish.automatic, (one, other, _score, isTwoPeople) => {
    if (!isTwoPeople) join(one, other)
  })
  const sizes = new Uint32Array(count)
  for (let row = 0; row < count; row++) sizes[first(row)] = (sizes[first(row)] as number) + 1
  let [bucket, inBucket] = [0, 0]
  // From here on in which bucket the component is that begins with a chart.
  for (let row = 0; row < count; row++) {
    const size = sizes[row] as number
    if (size < 2) continue
    if (inBucket > 0 && inBucket + size > wish.most) {
      bucket++
      inBucket = 0
    }
    inBucket += size
    sizes[row] = bucket
  }
  const buckets = inBucket === 0 ? 0 : bucket + 1
  const files = Array.from({ length: buckets }, (_, at) => openPairFile(fileOf(wish.run, 'components', at, 'links')))
  await eachScored(wish, wish.automatic, (one, other, score, isTwoPeople) => {
    if (!isTwoPeople) files[sizes[first(one)] as number]?.add(one, other, 0, score)
  })
  for (const file of files) file.close()
  return buckets
}
