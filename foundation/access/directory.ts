import type { Day } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Organisation } from './contract/organisation.ts'
import type { Region } from './contract/region.ts'
import { findHolders, type HeldPermission, type Holder } from './store/holders.ts'
import { findOrganisation, listOrganisations } from './store/organisations.ts'
import { findRegion, listRegions } from './store/regions.ts'
import type { AccessDatabase } from './store/tables.ts'
import { enabledUser, enabledUsers, namesOfUsers } from './store/users.ts'

/**
 * The tree of places and organisations for engines: public knowledge, needed to find paths and names inside an
 * operation that has been allowed already. People ask through the operations, which write the look down.
 */
export interface Directory {
  findRegion(code: string): Promise<Region | undefined>
  /** The region of a path and all below it, parents before children. */
  regionsBelow(path: string): Promise<Region[]>
  organisations(): Promise<Organisation[]>
  findOrganisation(code: string): Promise<Organisation | undefined>
  /** What users are called, by id: who did what stands in the history of a thing. The platform itself has no name. */
  namesOfUsers(ids: readonly string[]): Promise<Record<string, string>>
  /** Those of the accounts given that are there and not disabled. */
  enabledUsers(ids: readonly string[]): Promise<string[]>
  /** The account of a login, where it is there and not disabled. */
  enabledUser(login: string): Promise<{ id: string; name: string } | undefined>
  /** Who holds a permission at a place today: whom a notice is for. Never shown to anybody as a list. */
  holdersOf(held: HeldPermission, today: Day): Promise<Holder[]>
}

/**
 * Reads on the connection given. Inside an operation that is the operation's own: if each took a second one, as many
 * requests at once as the pool is large would wait for each other until they fail.
 */
export function directoryIn<Tables>(connection: Kysely<Tables>): Directory {
  // The same connection under the table types of this room.
  const tables = connection as unknown as AccessDatabase
  return {
    findRegion: (code) => findRegion(tables, code),
    regionsBelow: (path) => listRegions(tables, { under: path }),
    organisations: () => listOrganisations(tables, {}),
    findOrganisation: (code) => findOrganisation(tables, code),
    namesOfUsers: (ids) => namesOfUsers(tables, ids),
    enabledUsers: (ids) => enabledUsers(tables, ids),
    enabledUser: (login) => enabledUser(tables, login),
    holdersOf: (held, today) => findHolders(tables, held, today),
  }
}
