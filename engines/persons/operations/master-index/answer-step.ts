import type { Kysely } from 'kysely'
import type { Step } from '../../contract/master-index/steps.ts'
import { findCharts } from '../../store/master-index/charts.ts'
import type { KeptStep } from '../../store/master-index/steps.ts'

export async function answerStep<Tables>(trx: Kysely<Tables>, step: KeptStep): Promise<Step> {
  const [answer] = await answerSteps(trx, [step])
  if (!answer) throw new Error('one is answered for one')
  return answer
}

/** Steps as they are shown: charts by the names of their Patients. */
export async function answerSteps<Tables>(trx: Kysely<Tables>, steps: readonly KeptStep[]): Promise<Step[]> {
  const charts = await findCharts(
    trx,
    steps.flatMap(({ moves }) => moves.map(({ chart }) => chart)),
  )
  const names = new Map(charts.map(({ chartId, patientId }) => [chartId, `Patient/${patientId}`]))
  return steps.map(({ id, kind, at, by, reason, score, moves, redirects, undoneBy }) => ({
    id,
    kind,
    at: at.toISOString(),
    by,
    ...(reason === null ? {} : { reason }),
    ...(score === null ? {} : { score }),
    moves: moves.map(({ chart, from, to }) => ({
      chart: names.get(chart) ?? '',
      ...(from === null ? {} : { from }),
      to,
    })),
    redirects: redirects.map(({ person, from, to }) => ({
      person,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    })),
    ...(undoneBy === null ? {} : { undoneBy }),
  }))
}
