import type { Actor } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { conflictsBetween } from '../../../rules/master-index/conflicts.ts'
import { arrive, join, survivorOf } from '../../../rules/master-index/decide-change.ts'
import { indexKeys } from '../../../rules/master-index/index-keys.ts'
import {
  type Candidate,
  harmOfLeaving,
  harmOfLink,
  isSampled,
  type Placement,
  place,
} from '../../../rules/master-index/place.ts'
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

  let isLinked = placement.person !== undefined
  if (!known) {
    const change = arrive(chart.chartId, personId, !isLinked)
    // The person is there before the chart is theirs, and what they say together is found when it is.
    await saveStep(room, trx, change, {
      kind: 'arrive',
      by,
      ...(placement.best === undefined ? {} : { score: placement.best.score }),
      newcomer: () => saveChart(trx, kept, keys),
    })
  } else {
    await saveChart(trx, kept, keys)
    await refreshGolden(room, trx, [personId])
    isLinked = await lookAgain(room, trx, by, { kept, placement })
  }
  await askWhoElse(room, trx, kept, { placement, candidates, isLinked })
}

/** What changed in a known chart may join it to somebody, or speak against those it is among. @returns whether it was joined */
async function lookAgain(
  room: IndexRoom,
  trx: Kysely<unknown>,
  by: Actor,
  { kept, placement }: { readonly kept: KeptChart; readonly placement: Placement },
): Promise<boolean> {
  const others = await chartsBeside(trx, kept)
  if (others.length === 0) {
    if (placement.best === undefined) return false
    const held = await holdMembers(trx, [placement.best.person, kept.personId])
    const [one, other] = held.ok ? held.value.members : []
    if (!held.ok || !one || !other) return false
    const change = join(...survivorOf(one, other), held.value.areApart)
    if (change.ok) await saveStep(room, trx, change.value, { kind: 'link', by, score: placement.best.score })
    return change.ok
  }
  for (const other of others) {
    const conflicts = conflictsBetween(datedOf(kept), datedOf(other))
    if (conflicts.length === 0) continue
    await askWhetherTogether(room, trx, kept, { other, conflicts, count: others.length + 1 })
    return false
  }
  return false
}

/** What a chart was laid to was not one person: somebody has to say whether it is of those it is among now. */
export async function askAboutArrival(room: IndexRoom, trx: Kysely<unknown>, chart: KeptChart): Promise<void> {
  const others = await chartsBeside(trx, chart)
  const weighed = await weighPairs(
    room,
    chart.texts,
    others.map(({ texts }) => texts),
  )
  const scores = weighed.map(({ score }) => score)
  const other = others[scores.indexOf(Math.min(...scores))]
  if (!other) return
  const conflicts = conflictsBetween(datedOf(chart), datedOf(other))
  await askWhetherTogether(room, trx, chart, { other, conflicts, count: others.length + 1 })
}

async function chartsBeside(trx: Kysely<unknown>, chart: KeptChart): Promise<KeptChart[]> {
  return (await chartsOfAll(trx, [chart.personId])).filter(({ chartId }) => chartId !== chart.chartId)
}

async function askWhetherTogether(
  room: IndexRoom,
  trx: Kysely<unknown>,
  one: KeptChart,
  {
    other,
    conflicts,
    count,
  }: { readonly other: KeptChart; readonly conflicts: readonly string[]; readonly count: number },
): Promise<void> {
  const [weighed] = await weighPairs(room, one.texts, [other.texts])
  const harm = harmOfLink(weighed?.score ?? 0, count)
  await saveDoubt(trx, await newDoubt(room, { kind: 'together', one, other, weighed, conflicts, harm }))
}

/** Puts before somebody who may be the same, and of the links made by itself those that are drawn. */
async function askWhoElse(
  room: IndexRoom,
  trx: Kysely<unknown>,
  chart: KeptChart,
  { placement, candidates, isLinked }: Found,
): Promise<void> {
  const { best, doubts } = placement
  // A chart among others is not taken from them, however surely it is somebody else's too.
  const asked = best && !isLinked ? [best, ...doubts] : doubts
  for (const { kept: other, weighed, score, person } of those(candidates, asked)) {
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
  const [linked] = best && isLinked ? those(candidates, [best]) : []
  if (!linked || !isSampled(chart.chartId, linked.chart)) return
  const count = candidates.filter(({ person }) => person === linked.person).length
  const harm = harmOfLink(linked.score, count + 1)
  const { kept: other, weighed } = linked
  await saveDoubt(trx, await newDoubt(room, { kind: 'sample', one: chart, other, weighed, conflicts: [], harm }))
}

interface Found {
  readonly placement: Placement
  readonly candidates: readonly FoundCandidate[]
  /** Whether it was laid, or joined, to who was chosen. */
  readonly isLinked: boolean
}

function those(candidates: readonly FoundCandidate[], wanted: readonly Candidate[]): FoundCandidate[] {
  return wanted.flatMap(({ chart }) => candidates.find((one) => one.chart === chart) ?? [])
}
