import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CardReadings, ReadingFilter } from '../../contract/cards.ts'
import { readingPeriodFault } from '../../rules/cards/reading-period.ts'
import { listReadingsOfDesks, listReadingsOfPerson } from '../../store/cards/readings.ts'
import type { CardDeps } from './deps.ts'
import { openPerson } from './open-person.ts'

/** What the desks of the organisations open to the actor have read, in conflict or not. */
export async function listReadings(
  { access }: CardDeps,
  actor: Actor,
  filter: ReadingFilter,
): Promise<Result<CardReadings>> {
  const may = await access.require(actor, 'persons.card.read', {}, 'administration')
  if (!may.ok) return may
  const fault = readingPeriodFault(filter)
  if (fault) return fault
  const look = { operation: 'persons.list-card-readings', subject: 'card-reading' }
  return access.within(may.value, look, async (db) => ok(await listReadingsOfDesks(db, may.value, filter)))
}

/** Where a person's card was read, by whomever: also what was refused. */
export async function listReadingsOf(
  { access }: CardDeps,
  actor: Actor,
  { id, ...filter }: ReadingFilter & { readonly id: string },
): Promise<Result<CardReadings>> {
  const may = await access.require(actor, 'persons.card.read', {}, 'administration')
  if (!may.ok) return may
  const fault = readingPeriodFault(filter)
  if (fault) return fault
  const look = { operation: 'persons.list-card-readings', subject: `person/${id}` }
  return access.within(may.value, look, async (db) => {
    const opened = await openPerson(db, id)
    return opened ? ok(await listReadingsOfPerson(db, opened.ids, filter)) : refuse('card.person-not-found')
  })
}
