import { type Actor, pastScope } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Step, UndoWish } from '../../contract/master-index/steps.ts'
import { personsOf } from '../../rules/master-index/change.ts'
import { undo } from '../../rules/master-index/decide-undo.ts'
import { findCharts } from '../../store/master-index/charts.ts'
import { findPerson, lockPersons } from '../../store/master-index/persons.ts'
import { findStep, type KeptStep, markUndone, stepsOf } from '../../store/master-index/steps.ts'
import { awaitTurn } from '../../store/master-index/turns.ts'
import { answerStep } from './answer-step.ts'
import { mayChange } from './change-index.ts'
import type { IndexRoom } from './deps.ts'
import { askAboutArrival } from './placing/place-chart.ts'
import { saveStep } from './save-step.ts'

/** Puts back what was before a step, where nothing was built on it since. Of what arrived meanwhile somebody is asked whose it is. */
export async function undoStep(room: IndexRoom, actor: Actor, wish: UndoWish): Promise<Result<Step>> {
  const may = await mayChange(room, actor)
  if (!may.ok) return may
  const look = { operation: 'persons.undo', subject: `person-step/${wish.step}` }
  return room.access.within(may.value, look, async (trx: Kysely<unknown>): Promise<Result<Step>> => {
    await awaitTurn(trx)
    const step = await findStep(trx, wish.step)
    if (!step) return refuse('persons.step-not-found')
    const ids = personsOf(step)
    const seen = await Promise.all(ids.map((id) => findPerson(trx, id)))
    // Steps have no place of their own: who may not see all whom one concerned finds none.
    if (seen.includes(undefined)) return refuse('persons.step-not-found')
    const persons = new Map((await lockPersons(trx, ids)).map((person) => [person.id, person]))
    if (step.undoneBy !== null) return refuse('persons.step-undone')
    if (step.kind === 'arrive' || step.kind === 'undo') return refuse('persons.arrival-stays')
    const later = (await stepsOf(trx, ids, MOST_STEPS)).filter(({ id }) => id > step.id)
    const change = undo(step, persons, later.filter(stands))
    if (!change.ok) return change
    const undone = await saveStep(room, trx, change.value, { kind: 'undo', by: actor, reason: wish.reason })
    await markUndone(trx, step.id, undone.id)
    const arrivals = later.flatMap(({ kind, moves }) => (kind === 'arrive' ? moves.map(({ chart }) => chart) : []))
    await pastScope(trx, async () => {
      for (const chart of await findCharts(trx, arrivals)) await askAboutArrival(room, trx, chart)
    })
    return ok(await answerStep(trx, undone))
  })
}

/** The most steps of all concerned that are looked through. */
const MOST_STEPS = 1_000

function stands({ kind, undoneBy }: KeptStep): boolean {
  return kind !== 'undo' && kind !== 'arrive' && undoneBy === null
}
