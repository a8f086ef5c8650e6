import type { DoubtKind } from '../../contract/master-index/doubts.ts'
import { pairOf } from '../../rules/master-index/change.ts'
import type { PatientTexts } from '../../rules/master-index/read-patient.ts'
import { priorOdds, type Weighed, weigh } from '../../rules/master-index/weigh.ts'
import type { KeptChart } from '../../store/master-index/charts.ts'
import type { KeptDoubt } from '../../store/master-index/doubts.ts'
import type { IndexRoom } from './deps.ts'

/** Holds a chart against others by the model in force. */
export async function weighPairs(
  room: IndexRoom,
  chart: PatientTexts,
  others: readonly PatientTexts[],
): Promise<Weighed[]> {
  const { model, among } = await room.model()
  return weigh(model, chart, others, among)
}

/** A doubt about two charts, not yet kept. */
export async function newDoubt(
  room: IndexRoom,
  doubt: {
    readonly kind: DoubtKind
    readonly one: KeptChart
    readonly other: KeptChart
    readonly weighed: Weighed | undefined
    readonly conflicts: readonly string[]
    readonly harm: number
  },
): Promise<KeptDoubt> {
  const { kind, one, other, weighed, conflicts, harm } = doubt
  const { number, model, among } = await room.model()
  const { ofOrganisation } = await room.places()
  return {
    ...pairOf(one.chartId, other.chartId),
    kind,
    state: 'open',
    score: weighed?.score ?? 0,
    harm,
    evidence: {
      model: number,
      prior: priorOdds(model, among),
      weights: [...(weighed?.weights ?? [])],
      conflicts: [...conflicts],
    },
    regionPath: ofOrganisation(one.source),
    since: room.clock.now(),
    lookAgain: null,
    proposedBy: null,
    decidedBy: null,
    decidedAt: null,
    reason: null,
  }
}
