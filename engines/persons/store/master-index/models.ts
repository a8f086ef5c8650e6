import { type Kysely, sql } from 'kysely'
import type { IndexModel } from '../../contract/master-index/index-model.ts'

export async function newestModel<Tables>(
  db: Kysely<Tables>,
): Promise<{ readonly number: number; readonly model: IndexModel } | undefined> {
  const { rows } = await sql<{ number: number; model: IndexModel }>`
    SELECT number, body AS model FROM persons.linkage_model ORDER BY number DESC LIMIT 1`.execute(db)
  return rows[0]
}

/** About how many charts there are: as PostgreSQL counted when it last looked through them. */
export async function countCharts<Tables>(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT greatest(reltuples, 0)::float8 AS count FROM pg_class WHERE oid = 'persons.chart'::regclass`.execute(db)
  return rows[0]?.count ?? 0
}
