import { createGroupCommit } from '@kangcheng/platform'
import type { Address } from '../rules/addressing/address.ts'
import { type GivenId, readPlacements } from '../store/placements.ts'
import type { Deps } from './deps.ts'

/** Where a resource lies whose id a sender gave; undefined where there is none. Tells nobody what it is. */
export type FindPlace = (given: GivenId) => Promise<Address | undefined>

interface Pending {
  readonly size: number
  readonly given: GivenId
  settle(address: Address | undefined): void
  fail(error: unknown): void
}

/** Looks up those that wait for one another together, and remembers them. */
export function createFindPlace({ database, placements }: Pick<Deps, 'database' | 'placements'>): FindPlace {
  const keyOf = ({ type, id }: GivenId) => `${type}/${id}`
  const readGroup = async (group: readonly Pending[]): Promise<void> => {
    try {
      const found = new Map<string, Address>()
      for (const placed of await readPlacements(
        database.kysely,
        group.map(({ given }) => given),
      )) {
        const address = { chart: placed.chart, local: placed.local }
        found.set(keyOf(placed), address)
        placements.set(placed.type, placed.id, address)
      }
      for (const { given, settle } of group) settle(found.get(keyOf(given)))
    } catch (error) {
      for (const { fail } of group) fail(error)
    }
  }
  const add = createGroupCommit<Pending>(readGroup, 2)
  return async (given) =>
    placements.get(given.type, given.id) ?? new Promise((settle, fail) => add('', { size: 1, given, settle, fail }))
}
