import { type Kysely, sql } from 'kysely'
import { findPerson, type Person } from '../master-index/persons.ts'

/** A person that stands, with every id that leads to them, their own among them. */
export interface NamedPerson {
  readonly person: Person
  readonly ids: readonly string[]
  /** By which of them they were asked for: what is said under it stays with it, should a joining be undone. */
  readonly asked: string
}

/**
 * Opens the rows of one person, and of those already open, for the rest of the transaction; no place opens any from then on. What belongs
 * to a person is kept under the id they had then, so all that lead to them are named. Undefined where there is none.
 */
export async function openPerson<Tables>(
  db: Kysely<Tables>,
  id: string,
  alreadyOpen: readonly string[] = [],
): Promise<NamedPerson | undefined> {
  let ids: readonly string[] = [id]
  for (;;) {
    await openOnly(db, [...alreadyOpen, ...ids])
    const { rows } = await sql<{ id: string; to: string | null }>`
      SELECT person_id AS id, redirects_to AS to FROM persons.person
      WHERE person_id = ANY (${ids}::uuid[]) OR redirects_to = ANY (${ids}::uuid[])`.execute(db)
    const grown = [...new Set([...ids, ...rows.flatMap(({ id: one, to }) => (to === null ? [one] : [one, to]))])]
    if (grown.length === ids.length) break
    ids = grown
  }
  const person = await findPerson(db, id)
  return person && { person, ids, asked: id }
}

async function openOnly<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (!ids.every((id) => UUID.test(id))) throw new Error('a person is named by a uuid')
  await sql.raw(`SET LOCAL app.persons = '${ids.join(',')}'; SET LOCAL app.region_paths = ''`).execute(db)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** For the work of a transaction that is not of access: whose account is asked for. */
export async function nameUser<Tables>(db: Kysely<Tables>, userId: string): Promise<void> {
  if (!UUID.test(userId)) throw new Error('an account is named by a uuid')
  await sql.raw(`SET LOCAL app.user_id = '${userId}'`).execute(db)
}
