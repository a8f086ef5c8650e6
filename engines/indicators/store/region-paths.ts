import { sql } from 'kysely'
import type { Within } from './tables.ts'

/** Codes of the regions of which something is kept under another path than the one given. */
export async function misplacedRegions(within: Within, paths: ReadonlyMap<string, string>): Promise<string[]> {
  const { rows } = await sql<{ code: string; path: string }>`
    SELECT region_code AS code, region_path AS path FROM indicators.value GROUP BY region_code, region_path
    UNION
    SELECT region_code AS code, region_path AS path FROM indicators.plan
    UNION
    SELECT reverse(split_part(reverse(region_path), '/', 2)) AS code, region_path AS path FROM indicators.draft`.execute(
    within,
  )
  const misplaced = rows.filter(({ code, path }) => paths.has(code) && paths.get(code) !== path)
  return [...new Set(misplaced.map(({ code }) => code))]
}

/** Puts all that is kept of a region under a path. A draft names no region of its own; the last step of its path does. */
export async function movePath(within: Within, region: string, path: string): Promise<void> {
  await within
    .updateTable('indicators.value')
    .set({ region_path: path })
    .where('region_code', '=', region)
    .where('region_path', '<>', path)
    .execute()
  await within
    .updateTable('indicators.series')
    .set({ region_path: path })
    .where('region_code', '=', region)
    .where('region_path', '<>', path)
    .execute()
  await within
    .updateTable('indicators.plan')
    .set({ region_path: path })
    .where('region_code', '=', region)
    .where('region_path', '<>', path)
    .execute()
  await within
    .updateTable('indicators.draft')
    .set({ region_path: path })
    .where(sql<boolean>`region_path LIKE ${`%/${region}/`}`)
    .where('region_path', '<>', path)
    .execute()
}
