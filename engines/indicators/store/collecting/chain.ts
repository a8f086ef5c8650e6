import { sql } from 'kysely'
import type { Report, ReportCells } from '../../contract/collecting/index.ts'
import type { PassedOver, ReportBelow } from '../../rules/collecting/bottom-up.ts'
import type { Within } from '../tables.ts'

/**
 * The reports of a form on a period below a place. `holds`: kept as they are until the transaction ends, so that none is
 * sent back while one above is submitted with it. Held in the order of their ids, and always from above to below, so two
 * who hold can never wait for each other.
 */
export async function loadReportsBelow(
  within: Within,
  { dataSet, period, regionPath }: Pick<Report, 'dataSet' | 'period'> & { regionPath: string },
  { holds }: { holds: boolean },
): Promise<(ReportBelow & { cells: ReportCells })[]> {
  const { rows } = await sql<ReportBelow & { cells: ReportCells }>`
    SELECT id, version, status, region_code AS region, region_path AS "regionPath", organisation_code AS organisation, cells
    FROM indicators.report
    WHERE data_set = ${dataSet} AND period = ${period} AND region_path ^@ ${regionPath} AND region_path <> ${regionPath}
    ORDER BY id ${holds ? sql`FOR SHARE` : sql``}`.execute(within)
  return rows
}

type Collected = Pick<Report, 'dataSet' | 'period'>
interface CollectedReport extends ReportBelow, Collected {
  included: readonly string[]
  passedOver: readonly PassedOver[]
}

/** All reports of some forms on some periods, as far as those above and below must know them. */
export async function loadCollections(within: Within, wanted: readonly Collected[]): Promise<CollectedReport[]> {
  const forms = wanted.map(({ dataSet }) => dataSet)
  const periods = wanted.map(({ period }) => period)
  const { rows } = await sql<CollectedReport>`
    SELECT id, version, status, region_code AS region, region_path AS "regionPath", organisation_code AS organisation,
      data_set AS "dataSet", period, included, passed_over AS "passedOver"
    FROM indicators.report
    WHERE (data_set, period) IN (SELECT * FROM unnest(${forms}::text[], ${periods}::text[]))`.execute(within)
  return rows
}

/** Reports that one on the same form and period of another place was submitted with. */
export async function takenElsewhere(
  within: Within,
  { dataSet, period, region }: Pick<Report, 'dataSet' | 'period' | 'region'>,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT unnest(included) AS id FROM indicators.report
    WHERE data_set = ${dataSet} AND period = ${period} AND region_code <> ${region}`.execute(within)
  return new Set(rows.map(({ id }) => id))
}

type Including = Pick<Report, 'id' | 'dataSet' | 'region' | 'organisation' | 'period' | 'status'>

/**
 * Every report that one is part of: those submitted with it, and those submitted with these, nearest first. All are of its
 * period, and the index is found by that: row-level security lets none be searched by what an array holds.
 */
export async function loadIncluding(
  within: Within,
  { id, period }: Pick<Report, 'id' | 'period'>,
): Promise<Including[]> {
  const found: Including[] = []
  for (let below = [id]; below.length > 0; ) {
    const { rows } = await sql<Including>`
      SELECT id, data_set AS "dataSet", region_code AS region, organisation_code AS organisation, period, status
      FROM indicators.report WHERE period = ${period} AND included && ${below}::uuid[]
      ORDER BY region_path, organisation_code`.execute(within)
    found.push(...rows)
    below = rows.map((one) => one.id)
  }
  return found
}

/** Those of the reports that the transaction sees. */
export async function seenReports(within: Within, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM indicators.report WHERE id = ANY (${[...ids]}::uuid[])`.execute(within)
  return new Set(rows.map(({ id }) => id))
}
