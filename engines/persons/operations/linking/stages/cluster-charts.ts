import type { ClusteredBucket } from '../units/cluster-bucket.ts'
import { chartsOf } from '../work/run.ts'
import { pieces } from '../work/sizes.ts'
import type { ComparedPairs } from './compare-pairs.ts'
import { abreastOf, bytesOf, type ReadCharts, type Room } from './read-charts.ts'
import type { ScoredPairs } from './score-pairs.ts'

export interface ClusteredCharts extends ClusteredBucket {
  readonly buckets: number
}

const BYTES_BESIDE = 60
const LINK_BYTES = 24
/** Fewer are not worth a unit of their own. */
const LEAST = 20_000

/** Puts charts together by their links: those that hang together in one unit. */
export async function clusterCharts(
  read: ReadCharts,
  { compared, scored: { model, pairs } }: { compared: ComparedPairs; scored: ScoredPairs },
  room: Room,
): Promise<ClusteredCharts> {
  const { run, traits } = read
  const charts = chartsOf(run)
  const bytes = charts * (bytesOf(traits) + BYTES_BESIDE) + pairs.automatic * LINK_BYTES
  const fitting = Math.ceil(charts / pieces(room.sizes, bytes, read))
  const scoring = { prior: model.prior, traits: model.traits }
  const buckets = await room.crew.one('components', 'findComponents', {
    run,
    model: scoring,
    compared: compared.units,
    automatic: model.thresholds.automatic,
    most: Math.min(fitting, Math.max(LEAST, Math.ceil(charts / room.threads / 2))),
  })
  const clustered = await room.crew.each(
    'clusters',
    'clusterBucket',
    Array.from({ length: buckets }, (_, unit) => ({ run, unit, model: scoring })),
    abreastOf(read, room),
  )
  const sum = (of: (one: ClusteredBucket) => number) => clustered.reduce((all, one) => all + of(one), 0)
  return { buckets, refused: sum(({ refused }) => refused), ambiguous: sum(({ ambiguous }) => ambiguous) }
}
