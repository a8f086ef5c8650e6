import { type Selectable, sql } from 'kysely'
import { EVERYWHERE } from '../contract/definition.ts'
import type { Region, RegionDefinition } from '../contract/region.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import type { AccessDatabase, AccessTables } from './tables.ts'

const BATCH = 1_000

/** Writes regions with their paths; those not among them are marked retired, never deleted. Returns how many are retired now. */
export async function saveRegions(
  db: AccessDatabase,
  regions: readonly (RegionDefinition & { path: string })[],
  now: Date,
): Promise<number> {
  for (let from = 0; from < regions.length; from += BATCH) {
    await db
      .insertInto('access.region')
      .values(
        regions.slice(from, from + BATCH).map((region) => ({
          code: region.code,
          name_zh: region.name.zh,
          name_en: region.name.en ?? null,
          level: region.level,
          parent: region.parent ?? null,
          path: region.path,
          source: JSON.stringify(region.source),
          invented: region.invented ?? false,
          retired_at: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((set) => ({
          name_zh: set.ref('excluded.name_zh'),
          name_en: set.ref('excluded.name_en'),
          level: set.ref('excluded.level'),
          parent: set.ref('excluded.parent'),
          path: set.ref('excluded.path'),
          source: set.ref('excluded.source'),
          invented: set.ref('excluded.invented'),
          retired_at: set.ref('excluded.retired_at'),
        })),
      )
      .execute()
  }
  const retired = await db
    .updateTable('access.region')
    .set({ retired_at: now })
    .where('retired_at', 'is', null)
    .where(sql<boolean>`NOT (code = ANY (${regions.map((region) => region.code)}::text[]))`)
    .executeTakeFirst()
  return Number(retired.numUpdatedRows)
}

/** Regions at or below a path, in the order of their paths; the retired ones only when asked for. */
export async function listRegions(
  db: AccessDatabase,
  filter: { under?: string | undefined; retired?: boolean | undefined },
): Promise<Region[]> {
  const rows = await db
    .selectFrom('access.region')
    .selectAll()
    .$if(filter.under !== undefined, (query) => query.where(sql<boolean>`path ^@ ${filter.under ?? ''}`))
    .$if(filter.retired !== true, (query) => query.where('retired_at', 'is', null))
    .orderBy('path')
    .execute()
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
    name: { zh: row.name_zh, ...(row.name_en === null ? {} : { en: row.name_en }) },
    level: row.level,
    ...(row.parent === null ? {} : { parent: row.parent }),
    source: row.source,
    ...(row.invented ? { invented: true } : {}),
    path: row.path,
    ...(row.retired_at === null ? {} : { retired: true }),
  }
}
