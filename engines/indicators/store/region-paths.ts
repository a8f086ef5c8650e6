import { sql } from 'kysely'
import type { Within } from './tables.ts'

/** Tables whose rows name their region beside its path. A draft names none; the last step of its path does. */
const PLACED = [
  'indicators.series',
  'indicators.plan',
  'indicators.report',
  'indicators.publication',
  'indicators.planned_release',
  'indicators.snapshot',
  'indicators.evidence',
] as const
/** Rows that stand where one of those does: a figure with its series, what happened with its report, snapshot or plan. */
const BESIDE = [
  'indicators.value',
  'indicators.report_event',
  'indicators.publication_event',
  'indicators.release',
  'indicators.release_file',
  'indicators.snapshot_event',
  'indicators.task_event',
] as const

/** Codes of the regions of which something is kept under another path than the one given. */
export async function misplacedRegions(within: Within, paths: ReadonlyMap<string, string>): Promise<string[]> {
  const placed = PLACED.map(
    (table) => sql`SELECT DISTINCT region_code AS code, region_path AS path FROM ${sql.table(table)}`,
  )
  const { rows } = await sql<{ code: string; path: string }>`
    ${sql.join(placed, sql` UNION `)}
    UNION
    SELECT reverse(split_part(reverse(region_path), '/', 2)) AS code, region_path AS path FROM indicators.draft`.execute(
    within,
  )
  const misplaced = rows.filter(({ code, path }) => paths.has(code) && paths.get(code) !== path)
  return [...new Set(misplaced.map(({ code }) => code))]
}

/** Puts all that is kept of a region under a path. */
export async function movePath(within: Within, region: string, path: string): Promise<void> {
  for (const table of [...PLACED, ...BESIDE]) {
    await sql`UPDATE ${sql.table(table)} SET region_path = ${path}
      WHERE region_code = ${region} AND region_path <> ${path}`.execute(within)
  }
  await within
    .updateTable('indicators.draft')
    .set({ region_path: path })
    .where(sql<boolean>`region_path LIKE ${`%/${region}/`}`)
    .where('region_path', '<>', path)
    .execute()
}
