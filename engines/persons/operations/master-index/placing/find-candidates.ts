import type { Kysely } from 'kysely'
import { conflictsBetween } from '../../../rules/master-index/conflicts.ts'
import { matchKeys } from '../../../rules/master-index/index-keys.ts'
import type { Candidate } from '../../../rules/master-index/place.ts'
import type { Weighed } from '../../../rules/master-index/weigh.ts'
import { findApart } from '../../../store/master-index/apply-change.ts'
import { chartsOfAll, findByKeys, type KeptChart } from '../../../store/master-index/charts.ts'
import type { IndexRoom } from '../deps.ts'
import { weighPairs } from '../new-doubt.ts'
import { datedOf } from '../propose-joining.ts'
import type { ReadChart } from './read-chart.ts'

/** A key that more charts have than this says too little. */
const MOST_OF_A_KEY = 100

export interface FoundCandidate extends Candidate {
  readonly kept: KeptChart
  readonly weighed: Weighed
}

/**
 * The charts that may be of a chart's person: those that share a key with it, and all others of the persons of whom one is likely.
 * @param own the person it is of already, whose charts are not asked about
 */
export async function findCandidates<Tables>(
  room: IndexRoom,
  trx: Kysely<Tables>,
  chart: ReadChart,
  own: string | undefined,
): Promise<FoundCandidate[]> {
  const { model } = await room.model()
  const found = (await findByKeys(trx, matchKeys(chart.texts), MOST_OF_A_KEY)).filter(
    ({ personId, withdrawn }) => personId !== own && !withdrawn,
  )
  const first = await weighPairs(
    room,
    chart.texts,
    found.map(({ texts }) => texts),
  )
  const likely = new Set(
    found.flatMap(({ personId }, at) => ((first[at]?.score ?? 0) >= model.review ? [personId] : [])),
  )
  const charts = (await chartsOfAll(trx, [...likely])).filter(({ withdrawn }) => !withdrawn)
  const weights = await weighPairs(
    room,
    chart.texts,
    charts.map(({ texts }) => texts),
  )
  const areApart = await findApart(trx, [chart.chartId, ...charts.map(({ chartId }) => chartId)])
  return charts.flatMap((kept, at) => {
    const weighed = weights[at]
    if (!weighed) return []
    const conflicts = conflictsBetween(datedOf({ ...chart, personId: '' }), datedOf(kept))
    return [
      {
        chart: kept.chartId,
        person: kept.personId,
        score: weighed.score,
        isBarred: conflicts.length > 0,
        isApart: areApart(chart.chartId, kept.chartId),
        kept,
        weighed,
      },
    ]
  })
}
