import { type Decision, platformActor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import { indexKeys } from '../../../rules/master-index/index-keys.ts'
import { findChartsOfPatients, saveChart } from '../../../store/master-index/charts.ts'
import { awaitTurn, takePlacing } from '../../../store/master-index/turns.ts'
import { finishWaiting, listWaiting, putOff, type WaitingPatient } from '../../../store/master-index/waiting.ts'
import type { IndexRoom } from '../deps.ts'
import { refreshGolden } from '../save-step.ts'
import { placeChart } from './place-chart.ts'
import { readCharts } from './read-chart.ts'

/** Patients that one transaction places: others wait that long with what they want to change. */
const AT_ONCE = 50
/** What fails is tried again after this. */
const REST = 5 * 60_000

export interface Placed {
  readonly placed: number
  readonly failed: number
}

/**
 * Lays the charts of changed Patients to persons, the oldest change first, until none waits. Of several processes one does it at a time.
 * What fails is put off, and holds nobody up.
 */
export async function placeDue(room: IndexRoom): Promise<Result<Placed>> {
  const actor = platformActor('system')
  const may = await room.access.require(actor, 'persons.index.change', {}, 'administration')
  if (!may.ok) return may
  let [placed, failed] = [0, 0]
  for (;;) {
    const waiting = await listWaiting(room.database.kysely, AT_ONCE, room.clock.now())
    if (waiting.length === 0) return ok({ placed, failed })
    try {
      if (!(await placeTogether(room, may.value, waiting))) return ok({ placed, failed })
      placed += waiting.length
    } catch {
      // One of them is the reason: each by itself tells which.
      for (const one of waiting) {
        if (await placeAlone(room, may.value, one)) placed++
        else failed++
      }
    }
  }
}

async function placeAlone(room: IndexRoom, decision: Decision, one: WaitingPatient): Promise<boolean> {
  try {
    await placeTogether(room, decision, [one])
    return true
  } catch (error) {
    room.log.error('a chart could not be placed', { error })
    await putOff(room.database.kysely, one.patientId, new Date(room.clock.now().getTime() + REST))
    return false
  }
}

/** @returns false where another process is at it */
function placeTogether(room: IndexRoom, decision: Decision, waiting: readonly WaitingPatient[]): Promise<boolean> {
  const look = { operation: 'persons.place', subject: 'master-index', detail: { charts: waiting.length } }
  return room.access.within(decision, look, async (trx: Kysely<unknown>) => {
    if (!(await takePlacing(trx))) return false
    await awaitTurn(trx)
    // Read in our turn: what another process placed meanwhile is placed.
    const charts = await readCharts(
      room,
      decision,
      waiting.map(({ patientId }) => patientId),
    )
    for (const { patientId } of waiting) {
      const chart = charts.get(patientId)
      if (chart) await placeChart(room, trx, decision.actor, chart)
      else await withdraw(room, trx, patientId)
    }
    await finishWaiting(trx, waiting)
    return true
  })
}

/** A chart whose Patient was deleted stays whose it was, and its word counts no more while there are others. */
async function withdraw(room: IndexRoom, trx: Kysely<unknown>, patientId: string): Promise<void> {
  const [known] = await findChartsOfPatients(trx, [patientId])
  if (!known || known.withdrawn) return
  await saveChart(trx, { ...known, withdrawn: true }, indexKeys(known.texts))
  await refreshGolden(room, trx, [known.personId])
}
