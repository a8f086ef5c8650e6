import type { Kysely } from 'kysely'
import type { Doubt } from '../../contract/master-index/doubts.ts'
import { findCharts } from '../../store/master-index/charts.ts'
import type { KeptDoubt } from '../../store/master-index/doubts.ts'

/** Doubts as they are shown: charts by the names of their Patients. */
export async function answerDoubts<Tables>(trx: Kysely<Tables>, doubts: readonly KeptDoubt[]): Promise<Doubt[]> {
  const charts = await findCharts(
    trx,
    doubts.flatMap(({ one, other }) => [one, other]),
  )
  const names = new Map(charts.map(({ chartId, patientId }) => [chartId, `Patient/${patientId}`]))
  return doubts.map((doubt) => ({
    one: names.get(doubt.one) ?? '',
    other: names.get(doubt.other) ?? '',
    kind: doubt.kind,
    state: doubt.state,
    score: doubt.score,
    harm: doubt.harm,
    evidence: doubt.evidence,
    since: doubt.since.toISOString(),
    ...(doubt.lookAgain === null ? {} : { lookAgain: doubt.lookAgain.toISOString() }),
    ...(doubt.proposedBy === null ? {} : { proposedBy: doubt.proposedBy }),
    ...(doubt.decidedBy === null ? {} : { decidedBy: doubt.decidedBy }),
    ...(doubt.decidedAt === null ? {} : { decidedAt: doubt.decidedAt.toISOString() }),
    ...(doubt.reason === null ? {} : { reason: doubt.reason }),
  }))
}
