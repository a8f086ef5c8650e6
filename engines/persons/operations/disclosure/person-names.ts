import { maskName } from '@kangcheng/access'
import type { MaskField } from '@kangcheng/access/contract'
import type { Kysely } from 'kysely'
import { openPerson } from '../../store/disclosure/named-persons.ts'

/** What people are called who belong to one that is open already, by their ids; whose name nobody knows is left out. */
export async function namesOf(
  db: Kysely<unknown>,
  persons: Iterable<string>,
  open: readonly string[],
  mask: readonly MaskField[] = [],
): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  const ids = [...open]
  for (const id of new Set(persons)) {
    const named = await openPerson(db, id, ids)
    if (!named) continue
    ids.push(...named.ids)
    const name = named.person.golden.name?.value
    if (name !== undefined) names[id] = mask.includes('name') ? maskName(name) : name
  }
  return names
}
