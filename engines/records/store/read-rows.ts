import { type Kysely, sql } from 'kysely'
import type { Address } from '../rules/addressing/address.ts'
import type { Row } from './row.ts'

const COLUMNS =
  'r.chart_id AS chart, r.local_id AS local, r.changed, r.version, r.source, r.assigned_id AS "assignedId", r.content'

/** Columns of a {@link Row} of a table called `r`. */
export const ROW = sql.raw(COLUMNS)

/** The newest versions at these addresses, deleted ones too, in no order; what is not there or not open is left out. */
export async function readRows<Tables>(db: Kysely<Tables>, addresses: readonly Address[]): Promise<readonly Row[]> {
  if (addresses.length === 0) return []
  const charts = addresses.map(({ chart }) => chart)
  const locals = addresses.map(({ local }) => local)
  const { rows } = await sql<Row>`
    SELECT ${ROW} FROM records.resource r
    JOIN unnest(${charts}::int8[], ${locals}::int8[]) AS asked (chart_id, local_id) USING (chart_id, local_id)`.execute(
    db,
  )
  return rows
}

/**
 * The statement that reads the newest versions at these addresses, at least one, in no order. Without parameters, to be sent
 * with others; it holds numbers only.
 */
export function newestVersions(addresses: readonly Address[]): string {
  const asked = addresses.map(({ chart, local }) => `(${Number(chart)}::int8, ${Number(local)}::int8)`)
  return `SELECT ${COLUMNS} FROM (VALUES ${asked.join(', ')}) AS asked (chart_id, local_id)
    JOIN records.resource r USING (chart_id, local_id)`
}

/** One former version; the newest is in {@link readRows}. */
export async function readSuperseded<Tables>(
  db: Kysely<Tables>,
  { chart, local }: Address,
  version: number,
): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    SELECT ${ROW} FROM records.superseded r
    WHERE r.chart_id = ${chart} AND r.local_id = ${local} AND r.version = ${version}`.execute(db)
  return rows[0]
}
