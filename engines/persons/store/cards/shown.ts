import { type Kysely, sql } from 'kysely'
import { findPerson, type Person } from '../master-index/persons.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Joined ids lead to others; more than this many in a row are a loop. */
const LONGEST_CHAIN = 1_000

/**
 * For the rest of the transaction row-level security opens these persons and their cards, and those only: because they, or a card of
 * theirs, were shown. `SET LOCAL` with literals, since only that reaches the nodes of a distributed database.
 */
async function showPersons<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await setShown(db, 'app.shown_persons', ids)
}

/** The same for one card, of which it is not known yet whose it is. */
export async function showCard<Tables>(db: Kysely<Tables>, serial: string): Promise<void> {
  await setShown(db, 'app.shown_card', [serial])
}

/** The person of an id wherever they live, where it was joined to another that other: they have shown something of theirs. */
export async function findShownPerson<Tables>(db: Kysely<Tables>, id: string): Promise<Person | undefined> {
  const shown = [id]
  for (;;) {
    await showPersons(db, shown)
    const { rows } = await sql<{ next: string | null }>`
      SELECT redirects_to AS next FROM persons.person WHERE person_id = ${shown.at(-1)}`.execute(db)
    const next = rows[0]?.next
    if (!next || shown.length > LONGEST_CHAIN) return findPerson(db, id)
    shown.push(next)
  }
}

/** Ids that lead to a person, the person's own first; all of them are shown from now on. */
export async function showIdsOf<Tables>(db: Kysely<Tables>, person: string): Promise<string[]> {
  const ids = [person]
  for (let known = 0; known < ids.length; ) {
    const asked = ids.slice(known)
    known = ids.length
    await showPersons(db, ids)
    const { rows } = await sql<{ id: string }>`
      SELECT person_id AS id FROM persons.person WHERE redirects_to = ANY (${asked}::uuid[])`.execute(db)
    ids.push(...rows.map(({ id }) => id).filter((id) => !ids.includes(id)))
  }
  return ids
}

async function setShown<Tables>(db: Kysely<Tables>, setting: string, ids: readonly string[]): Promise<void> {
  if (!ids.every((id) => UUID.test(id))) throw new Error('what is shown is a UUID')
  await sql.raw(`SET LOCAL ${setting} = '${ids.join(',')}'`).execute(db)
}
