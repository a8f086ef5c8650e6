import type { Database } from '@kangcheng/platform'
import type { Organisation } from './contract/organisation.ts'
import type { Region } from './contract/region.ts'
import { listOrganisations } from './store/organisations.ts'
import { findRegion, listRegions } from './store/regions.ts'
import type { AccessTables } from './store/tables.ts'

/**
 * The tree of places and organisations for engines: public knowledge, needed to find paths and names inside an
 * operation that has been allowed already. People ask through the operations, which write the look down.
 */
export interface Directory {
  findRegion(code: string): Promise<Region | undefined>
  /** The region of a path and all below it, parents before children. */
  regionsBelow(path: string): Promise<Region[]>
  organisations(): Promise<Organisation[]>
}

export function createDirectory(database: Database): Directory {
  const tables = database.tables<AccessTables>()
  return {
    findRegion: (code) => findRegion(tables, code),
    regionsBelow: (path) => listRegions(tables, { under: path }),
    organisations: () => listOrganisations(tables, {}),
  }
}
