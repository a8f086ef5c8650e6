import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Cards } from '../../contract/cards.ts'
import { listCards as load } from '../../store/cards/cards.ts'
import type { CardDeps } from './deps.ts'
import { openPerson } from './open-person.ts'

/** The cards of a person with what was done to them. */
export async function listCards(deps: CardDeps, actor: Actor, { id }: { readonly id: string }): Promise<Result<Cards>> {
  const may = await deps.access.require(actor, 'persons.card.read', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.list-cards', subject: `person/${id}` }
  return deps.access.within(may.value, look, async (db) => {
    const opened = await openPerson(db, id)
    return opened
      ? ok({ person: opened.person.id, cards: await load(db, opened.ids) })
      : refuse('card.person-not-found')
  })
}
