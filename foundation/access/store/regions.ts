import type { Selectable } from 'kysely'
import { EVERYWHERE } from '../contract/definition.ts'
import type { Region, RegionDefinition } from '../contract/region.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import { asInserted, inSubtree, nameOf, ROWS_AT_ONCE, retireOthers, type SubtreeFilter } from './directory-rows.ts'
import type { AccessDatabase, AccessTables } from './tables.ts'

/** Writes regions with their paths; those not among them are marked retired. Returns how many are retired now. */
export async function saveRegions(
  db: AccessDatabase,
  regions: readonly (RegionDefinition & { path: string })[],
  now: Date,
): Promise<number> {
  const rows = regions.map(rowOf)
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    await db
      .insertInto('access.region')
      .values(some)
      .onConflict((conflict) => conflict.column('code').doUpdateSet(asInserted(some)))
      .execute()
  }
  const codes = regions.map(({ code }) => code)
  return retireOthers(db, 'access.region', codes, now)
}

/** Regions at or below a path, in the order of their paths; the retired ones only when asked for. */
export async function listRegions(db: AccessDatabase, filter: SubtreeFilter): Promise<Region[]> {
  const rows = await db.selectFrom('access.region').selectAll().where(inSubtree(filter)).orderBy('path').execute()
  return rows.map(regionOf)
}

/** A region by its code, a retired one too. */
export async function findRegion(db: AccessDatabase, code: string): Promise<Region | undefined> {
  const row = await db.selectFrom('access.region').selectAll().where('code', '=', code).executeTakeFirst()
  return row && regionOf(row)
}

/** The path of a code, of a retired one too; the root for `*`; `undefined` when nothing has the code. */
export async function regionPath(db: AccessDatabase, code: string): Promise<string | undefined> {
  if (code === EVERYWHERE) return ROOT_PATH
  const row = await db.selectFrom('access.region').select('path').where('code', '=', code).executeTakeFirst()
  return row?.path
}

function regionOf(row: Selectable<AccessTables['access.region']>): Region {
  return {
    code: row.code,
    name: nameOf(row),
    level: row.level,
    ...(row.parent === null ? {} : { parent: row.parent }),
    source: row.source,
    ...(row.invented ? { invented: true } : {}),
    path: row.path,
    ...(row.retired_at === null ? {} : { retired: true }),
  }
}

function rowOf(region: RegionDefinition & { path: string }) {
  return {
    code: region.code,
    name_zh: region.name.zh,
    name_en: region.name.en ?? null,
    level: region.level,
    parent: region.parent ?? null,
    path: region.path,
    source: JSON.stringify(region.source),
    invented: region.invented ?? false,
    retired_at: null,
  }
}
