import { type Actor, pastScope } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { PERSONS_CHANGED, type PersonsChanged } from '../../contract/events.ts'
import type { StepKind } from '../../contract/master-index/steps.ts'
import { type Change, personsOf } from '../../rules/master-index/change.ts'
import { goldenRecord } from '../../rules/master-index/golden.ts'
import { residenceOf } from '../../rules/master-index/residence.ts'
import { settle } from '../../rules/master-index/settle-doubts.ts'
import { applyChange } from '../../store/master-index/apply-change.ts'
import { chartsOfAll, findCharts, type KeptChart, saveGolden } from '../../store/master-index/charts.ts'
import { doubtsAbout, updateDoubt } from '../../store/master-index/doubts.ts'
import { insertStep, type KeptStep } from '../../store/master-index/steps.ts'
import type { IndexRoom, Places } from './deps.ts'

interface Wanted {
  readonly kind: StepKind
  readonly by: Actor
  readonly reason?: string
  /** Of a link that was made by itself. */
  readonly score?: number
  /** Keeps the chart that arrives: its person is there by then. */
  readonly newcomer?: () => Promise<void>
}

/** Puts a decided change into effect, with its step in the history, the golden records of those concerned, and the event. */
export async function saveStep<Tables>(
  room: IndexRoom,
  trx: Kysely<Tables>,
  change: Change,
  { kind, by, reason, score, newcomer }: Wanted,
): Promise<KeptStep> {
  const at = room.clock.now()
  const kept = { reason: reason ?? null, score: score ?? null, undoneBy: null }
  const step: KeptStep = { ...change, ...kept, id: room.newId(), kind, at, by: by.userId }
  // Decided on persons who are open to whoever does it; what comes of it may live elsewhere.
  return pastScope(trx, async () => {
    await applyChange(trx, change, by.userId, at)
    await newcomer?.()
    await refreshGolden(room, trx, personsOf(change))
    await settleDoubts(trx, change)
    await insertStep(trx, step)
    return step
  })
}

async function settleDoubts<Tables>(trx: Kysely<Tables>, { moves, aparts }: Change): Promise<void> {
  const taken = aparts.filter(({ is }) => !is)
  const touched = [...moves.map(({ chart }) => chart), ...taken.flatMap(({ one, other }) => [one, other])]
  const doubts = await doubtsAbout(trx, touched)
  const charts = await findCharts(
    trx,
    doubts.flatMap(({ one, other }) => [one, other]),
  )
  const personOf = new Map(charts.map(({ chartId, personId }) => [chartId, personId]))
  for (const doubt of doubts) {
    const state = settle(doubt, {
      areOne: personOf.get(doubt.one) === personOf.get(doubt.other),
      isTakenBack: taken.some(({ one, other }) => one === doubt.one && other === doubt.other),
    })
    if (!state) continue
    // Asked again it is asked anew: nobody has proposed or decided anything.
    const anew = state === 'open' ? { proposedBy: null, decidedBy: null, decidedAt: null, reason: null } : {}
    await updateDoubt(trx, { ...doubt, ...anew, state })
  }
}

/** What the charts of some persons say together is found anew, and told. Those without charts redirect, and keep what they had. */
export async function refreshGolden<Tables>(
  room: IndexRoom,
  trx: Kysely<Tables>,
  persons: readonly string[],
): Promise<void> {
  const places = await room.places()
  const charts = Map.groupBy(await chartsOfAll(trx, persons), ({ personId }) => personId)
  for (const [person, own] of charts) {
    const standing = own.filter(({ withdrawn }) => !withdrawn)
    const witnesses = (standing.length > 0 ? standing : own).map((chart) => ({
      patientId: chart.patientId,
      isRegistry: places.isRegistry(chart.source),
      changed: chart.changed.getTime(),
      texts: chart.texts,
    }))
    const golden = goldenRecord(witnesses)
    const regionPath = residenceOf(golden.address?.value ?? '', places.regions) ?? whereSeen(own, places)
    await saveGolden(trx, { person, golden, regionPath })
  }
  const payload: PersonsChanged = { persons }
  const id = room.newId()
  await room.outbox.append(trx, {
    id,
    type: PERSONS_CHANGED,
    subject: `person/${persons[0]}`,
    payload,
    occurredAt: room.clock.now(),
  })
}

/** Who gives no address lives, as far as anybody knows, where they were seen last. */
function whereSeen(charts: readonly KeptChart[], places: Places): string {
  const newest = charts.toSorted((one, other) => other.changed.getTime() - one.changed.getTime())[0]
  return places.ofOrganisation(newest?.source ?? '')
}
