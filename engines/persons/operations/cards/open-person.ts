import type { Kysely } from 'kysely'
import { showIdsOf } from '../../store/cards/shown.ts'
import { findPerson, type Person } from '../../store/master-index/persons.ts'

/**
 * A person of the places open to this transaction, with every id that was joined to theirs; their cards are open from now on. Undefined
 * where there is none, or none here.
 */
export async function openPerson<Tables>(
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly person: Person; readonly ids: readonly string[] } | undefined> {
  const person = await findPerson(db, id)
  return person && { person, ids: await showIdsOf(db, person.id) }
}
