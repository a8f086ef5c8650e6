import { type Kysely, sql } from 'kysely'
import type { Golden } from '../../contract/master-index/person.ts'

/** Persons one of whose charts has a key; row-level security shows those of the reader's places. */
export async function listByKey<Tables>(
  db: Kysely<Tables>,
  key: number,
  most: number,
): Promise<{ id: string; golden: Golden; regionPath: string; charts: number }[]> {
  const { rows } = await sql<{ id: string; golden: Golden; regionPath: string; charts: number }>`
    SELECT person_id AS id, golden, region_path AS "regionPath",
      (SELECT count(*)::int FROM persons.chart WHERE chart.person_id = person.person_id) AS charts
    FROM persons.person AS person
    WHERE redirects_to IS NULL
      AND person_id IN (SELECT person_id FROM persons.chart WHERE keys @> ARRAY[${key}::int8])
    ORDER BY golden->'name'->>'value', golden->'birthDate'->>'value', person_id LIMIT ${most}`.execute(db)
  return rows
}
