import { randomUUID } from 'node:crypto'
import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Cards, IssueWish } from '../../contract/cards.ts'
import { mayIssue } from '../../rules/cards/card-states.ts'
import { insertCard, insertEvent, listCards } from '../../store/cards/cards.ts'
import type { CardDeps } from './deps.ts'
import { openPerson } from './open-person.ts'

/** Issues a card to a person who has none that counts; after a loss the lost one is revoked first. */
export async function issueCard(
  deps: CardDeps,
  actor: Actor,
  { id, reason }: IssueWish & { readonly id: string },
): Promise<Result<Cards>> {
  const may = await deps.access.require(actor, 'persons.card.issue', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.issue-card', subject: `person/${id}` }
  return deps.access.within(may.value, look, async (db) => {
    const opened = await openPerson(db, id)
    if (!opened) return refuse('card.person-not-found')
    const { person, ids } = opened
    const before = await listCards(db, ids)
    const card = { personId: person.id, serial: randomUUID(), state: 'issued' } as const
    // Two desks at once read the same; the index lets one of them through.
    if (!mayIssue(before.map(({ state }) => state)) || !(await insertCard(db, card)))
      return refuse('card.active-exists')
    const { userId: by, organisation } = actor
    await insertEvent(db, card, { step: 'issue', at: deps.clock.now(), by, organisation: organisation.code, reason })
    return ok({ person: person.id, cards: await listCards(db, ids) })
  })
}
