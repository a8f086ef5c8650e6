import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Address } from '../rules/addressing/address.ts'
import { ROW } from './read-rows.ts'
import type { Row } from './row.ts'

/** Where a page of history ended. */
export interface HistoryPlace {
  readonly changed: number
  readonly local: number
  readonly version: number
}

export interface HistoryQuestion {
  /** One resource, all of a type (its code), or everything. */
  readonly of: Address | { readonly type: number } | 'all'
  /** Only versions from that moment on, milliseconds. */
  readonly since?: number | undefined
  /** Only versions that were the newest at that moment. */
  readonly at?: number | undefined
  readonly after?: HistoryPlace | undefined
  readonly limit: number
}

/** Versions, newest change first, with those that say that something was deleted. */
export async function readHistory<Tables>(db: Kysely<Tables>, question: HistoryQuestion): Promise<readonly Row[]> {
  const { of, since, at, after, limit } = question
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (of !== 'all') {
    conditions.push(
      'chart' in of ? sql`r.chart_id = ${of.chart} AND r.local_id = ${of.local}` : sql`r.type = ${of.type}`,
    )
  }
  if (since !== undefined) conditions.push(sql`r.changed >= ${since}`)
  if (at !== undefined) conditions.push(sql`r.changed <= ${at}`)
  if (after)
    conditions.push(sql`(r.changed, r.local_id, r.version) < (${after.changed}, ${after.local}, ${after.version})`)
  const where = sql.join(conditions, sql` AND `)
  const order = sql`ORDER BY r.changed DESC, r.local_id DESC, r.version DESC LIMIT ${limit}`
  const { rows } = await sql<Row>`
    SELECT * FROM (
      (SELECT ${ROW} FROM records.resource r WHERE ${where} ${order})
      UNION ALL
      (SELECT ${ROW} FROM records.superseded r WHERE ${where} ${order})
    ) AS versions ORDER BY changed DESC, local DESC, version DESC LIMIT ${limit}`.execute(db)
  return rows
}
