import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Step, UndoWish } from '../../contract/master-index/steps.ts'
import { personsOf } from '../../rules/master-index/change.ts'
import { undo } from '../../rules/master-index/decide-undo.ts'
import { findPerson, lockPersons } from '../../store/master-index/persons.ts'
import { findStep, type KeptStep, markUndone, stepsOf } from '../../store/master-index/steps.ts'
import { answerStep } from './answer-step.ts'
import { mayChange } from './change-index.ts'
import type { IndexRoom } from './deps.ts'
import { saveStep } from './save-step.ts'

/** Puts back what was before a step, where nothing was built on it since. */
export async function undoStep(room: IndexRoom, actor: Actor, wish: UndoWish): Promise<Result<Step>> {
  const may = await mayChange(room, actor)
  if (!may.ok) return may
  const look = { operation: 'persons.undo', subject: `person-step/${wish.step}` }
  return room.access.within(may.value, look, async (trx: Kysely<unknown>): Promise<Result<Step>> => {
    const before = await findStep(trx, wish.step)
    if (!before) return refuse('persons.step-not-found')
    const ids = personsOf(before)
    const seen = await Promise.all(ids.map((id) => findPerson(trx, id)))
    // Steps have no place of their own: who may not see all whom one concerned finds none.
    if (seen.includes(undefined)) return refuse('persons.step-not-found')
    const persons = new Map((await lockPersons(trx, ids)).map((person) => [person.id, person]))
    // Once more under the lock: somebody may have been faster.
    const step = await findStep(trx, wish.step)
    if (step?.undoneBy !== null) return refuse('persons.step-undone')
    if (step.kind === 'arrive' || step.kind === 'undo') return refuse('persons.arrival-stays')
    const change = undo(step, persons, await laterSteps(trx, step))
    if (!change.ok) return change
    const undone = await saveStep(room, trx, change.value, { kind: 'undo', by: actor, reason: wish.reason })
    await markUndone(trx, step.id, undone.id)
    return ok(await answerStep(trx, undone))
  })
}

/** The most steps of all concerned that are looked through. */
const MOST_STEPS = 1_000

/** What was done to the same persons after a step, and stands. */
async function laterSteps<Tables>(trx: Kysely<Tables>, step: KeptStep): Promise<KeptStep[]> {
  const steps = await stepsOf(trx, personsOf(step), MOST_STEPS)
  return steps.filter(
    ({ id, kind, undoneBy }) => id > step.id && kind !== 'undo' && kind !== 'arrive' && undoneBy === null,
  )
}
