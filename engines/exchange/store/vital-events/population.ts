import { type Kysely, sql } from 'kysely'
import type { Population } from '../../contract/vital-events.ts'

export async function insertPopulation<Tables>(
  db: Kysely<Tables>,
  { id, region, year, source, asOf, rows, by }: Population,
  { regionPath, at }: { readonly regionPath: string; readonly at: Date },
): Promise<void> {
  await sql`
    INSERT INTO exchange.vital_population (region, id, region_path, year, source, as_of, rows, at, by)
    VALUES (${region}, ${id}, ${regionPath}, ${year}, ${source}, ${asOf}, ${JSON.stringify(rows)}::jsonb, ${at}, ${by})`.execute(
    db,
  )
}

/** The newest population of each region and year asked for; of all years where none is named. */
export async function loadPopulations<Tables>(
  db: Kysely<Tables>,
  { regions, years }: { readonly regions: readonly string[]; readonly years?: readonly number[] },
): Promise<Population[]> {
  if (regions.length === 0) return []
  const { rows } = await sql<Omit<Population, 'at'> & { at: Date }>`
    SELECT DISTINCT ON (region, year) region, id, year, source, as_of AS "asOf", rows, at, by FROM exchange.vital_population
    WHERE region IN (${sql.join(regions)}) ${years === undefined ? sql`` : sql`AND year IN (${sql.join(years)})`}
    ORDER BY region, year, at DESC, id DESC`.execute(db)
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}
