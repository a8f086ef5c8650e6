import { sql } from 'kysely'
import type { SeriesPlace } from '../series.ts'
import type { Within } from '../tables.ts'

/** Codes of all periods of which a figure of the indicators is kept, whenever it became known; each once, in no order. */
export async function figurePeriods(
  within: Within,
  place: SeriesPlace,
  indicators: readonly string[],
): Promise<Set<string>> {
  const placed = 'region' in place ? sql`region_code = ${place.region}` : sql`region_path ^@ ${place.under}`
  // Three hundred regions report the same months: the joined texts are few.
  const { rows } = await sql<{ periods: string; others: string[] }>`
    SELECT DISTINCT periods, jsonb_path_query_array(others, '$[*].period') AS others FROM indicators.series
    WHERE ${placed} AND indicator_code = ANY (${[...indicators]}::text[])`.execute(within)
  return new Set(rows.flatMap(({ periods, others }) => [...periods.split(',').filter(Boolean), ...others]))
}
