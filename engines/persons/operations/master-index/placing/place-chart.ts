import type { Actor } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { conflictsBetween } from '../../../rules/master-index/conflicts.ts'
import { arrive, join, survivorOf } from '../../../rules/master-index/decide-change.ts'
import { indexKeys } from '../../../rules/master-index/index-keys.ts'
import { harmOfLeaving, harmOfLink, isSampled, type Placement, place } from '../../../rules/master-index/place.ts'
import { isUnnamedNewborn } from '../../../rules/master-index/read-patient.ts'
import { chartsOfAll, findCharts, type KeptChart, saveChart } from '../../../store/master-index/charts.ts'
import { saveDoubt } from '../../../store/master-index/doubts.ts'
import { holdMembers } from '../change-index.ts'
import type { IndexRoom } from '../deps.ts'
import { newDoubt, weighPairs } from '../new-doubt.ts'
import { datedOf } from '../propose-joining.ts'
import { refreshGolden, saveStep } from '../save-step.ts'
import { type FoundCandidate, findCandidates } from './find-candidates.ts'
import type { ReadChart } from './read-chart.ts'

/**
 * Lays a chart to a person, or keeps what a known one says now. A newcomer is of whom it is surely of, or somebody new. A known chart
 * that is alone is looked for again, as a newborn's is once it has a name and a number; one among others stays, and somebody is asked
 * where it does not fit any more.
 */
export async function placeChart(room: IndexRoom, trx: Kysely<unknown>, by: Actor, chart: ReadChart): Promise<void> {
  const [known] = await findCharts(trx, [chart.chartId])
  if (known?.version === chart.version && !known.withdrawn) return
  const isAmbiguous = isUnnamedNewborn(chart.texts)
  const { model } = await room.model()
  const candidates = await findCandidates(room, trx, chart, known?.personId)
  const placement = place(candidates, model, isAmbiguous)
  const keys = indexKeys(chart.texts)
  const personId = known?.personId ?? placement.person ?? room.newId()
  const kept: KeptChart = { ...chart, personId }

  if (!known) {
    const isNew = placement.person === undefined
    const change = arrive(chart.chartId, personId, isNew)
    // The person is there before the chart is theirs, and what they say together is found when it is.
    await saveStep(room, trx, change, {
      kind: 'arrive',
      by,
      ...(placement.score === undefined ? {} : { score: placement.score }),
      newcomer: () => saveChart(trx, kept, keys),
    })
  } else {
    await saveChart(trx, kept, keys)
    await refreshGolden(room, trx, [personId])
    await lookAgain(room, trx, by, { kept, placement })
  }
  await askPeople(room, trx, kept, { placement, candidates })
}

/** What changed in a known chart may join it to somebody, or speak against those it is among. */
async function lookAgain(
  room: IndexRoom,
  trx: Kysely<unknown>,
  by: Actor,
  { kept, placement }: { readonly kept: KeptChart; readonly placement: Placement },
): Promise<void> {
  const others = (await chartsOfAll(trx, [kept.personId])).filter(({ chartId }) => chartId !== kept.chartId)
  if (others.length === 0) {
    if (placement.person === undefined || placement.score === undefined) return
    const held = await holdMembers(trx, [placement.person, kept.personId])
    if (!held.ok) return
    const [one, other] = held.value.members
    if (!one || !other) return
    const change = join(...survivorOf(one, other), held.value.areApart)
    if (change.ok) await saveStep(room, trx, change.value, { kind: 'link', by, score: placement.score })
    return
  }
  for (const other of others) {
    const conflicts = conflictsBetween(datedOf(kept), datedOf(other))
    if (conflicts.length === 0) continue
    const [weighed] = await weighPairs(room, kept.texts, [other.texts])
    const harm = harmOfLink(weighed?.score ?? 0, others.length + 1)
    await saveDoubt(trx, await newDoubt(room, { kind: 'together', one: kept, other, weighed, conflicts, harm }))
    return
  }
}

/** Puts before somebody who may be the same, and of the links made by itself those that are drawn. */
async function askPeople(
  room: IndexRoom,
  trx: Kysely<unknown>,
  chart: KeptChart,
  { placement, candidates }: { readonly placement: Placement; readonly candidates: readonly FoundCandidate[] },
): Promise<void> {
  const asked = placement.doubts.flatMap(({ chart: id }) => candidates.filter((one) => one.chart === id).slice(0, 1))
  for (const { kept: other, weighed, score, person } of asked) {
    const count = candidates.filter((one) => one.person === person).length
    await saveDoubt(
      trx,
      await newDoubt(room, {
        kind: 'separate',
        one: chart,
        other,
        weighed,
        conflicts: conflictsBetween(datedOf(chart), datedOf(other)),
        harm: harmOfLeaving(score, count),
      }),
    )
  }
  const linked = candidates.filter(({ person }) => person === placement.person)
  const best = linked.reduce<FoundCandidate | undefined>(
    (one, other) => (other.score > (one?.score ?? -Infinity) ? other : one),
    undefined,
  )
  if (best && isSampled(chart.chartId, best.chart)) {
    const harm = harmOfLink(best.score, linked.length + 1)
    const doubt = { kind: 'sample', one: chart, other: best.kept, weighed: best.weighed, conflicts: [], harm } as const
    await saveDoubt(trx, await newDoubt(room, doubt))
  }
}
