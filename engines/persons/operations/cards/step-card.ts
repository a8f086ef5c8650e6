import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Cards, StepWish } from '../../contract/cards.ts'
import { nextState } from '../../rules/cards/card-states.ts'
import { insertEvent, listCards, lockCard, saveState } from '../../store/cards/cards.ts'
import type { CardDeps } from './deps.ts'
import { openPerson } from './open-person.ts'

/** Suspends a card, lets it count again, or revokes it for good: codes of it are refused from this moment. */
export async function stepCard(
  deps: CardDeps,
  actor: Actor,
  { id, serial, step, reason }: StepWish & { readonly id: string; readonly serial: string },
): Promise<Result<Cards>> {
  const may = await deps.access.require(actor, 'persons.card.state', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.step-card', subject: `person/${id}`, detail: { card: serial, step } }
  return deps.access.within(may.value, look, async (db) => {
    const opened = await openPerson(db, id)
    if (!opened) return refuse('card.person-not-found')
    const card = await lockCard(db, opened.ids, serial)
    if (!card) return refuse('card.not-found')
    const state = nextState(card.state, step)
    if (!state) return refuse('card.step-impossible', { state: card.state })
    await saveState(db, { ...card, state })
    const { userId: by, organisation } = actor
    await insertEvent(db, card, { step, at: deps.clock.now(), by, organisation: organisation.code, reason })
    return ok({ person: opened.person.id, cards: await listCards(db, opened.ids) })
  })
}
