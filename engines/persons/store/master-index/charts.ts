import { type Kysely, sql } from 'kysely'
import type { Golden } from '../../contract/master-index/person.ts'
import type { PatientTexts } from '../../rules/master-index/read-patient.ts'

/** A chart with what it says of its person. */
export interface KeptChart {
  readonly chartId: string
  readonly patientId: string
  readonly personId: string
  readonly source: string
  readonly version: number
  readonly changed: Date
  readonly withdrawn: boolean
  readonly texts: PatientTexts
}

const COLUMNS = sql`chart_id::text AS "chartId", patient_id AS "patientId", person_id AS "personId", source, version, changed,
  withdrawn, texts`

/** All charts of some persons, in the order of their numbers. */
export async function chartsOfAll<Tables>(db: Kysely<Tables>, persons: readonly string[]): Promise<KeptChart[]> {
  const { rows } = await sql<KeptChart>`
    SELECT ${COLUMNS} FROM persons.chart WHERE person_id = ANY (${persons}::uuid[]) ORDER BY chart_id`.execute(db)
  return rows
}

export async function findCharts<Tables>(db: Kysely<Tables>, charts: readonly string[]): Promise<KeptChart[]> {
  const { rows } = await sql<KeptChart>`
    SELECT ${COLUMNS} FROM persons.chart WHERE chart_id = ANY (${charts}::int8[]) ORDER BY chart_id`.execute(db)
  return rows
}

export async function findChartsOfPatients<Tables>(
  db: Kysely<Tables>,
  patients: readonly string[],
): Promise<KeptChart[]> {
  const { rows } = await sql<KeptChart>`
    SELECT ${COLUMNS} FROM persons.chart WHERE patient_id = ANY (${patients}::text[]) ORDER BY chart_id`.execute(db)
  return rows
}

/**
 * Charts that have one of some keys. A key that more charts have than `most` says too little: it brings none.
 */
export async function findByKeys<Tables>(
  db: Kysely<Tables>,
  keys: readonly number[],
  most: number,
): Promise<KeptChart[]> {
  const { rows } = await sql<KeptChart>`
    SELECT ${COLUMNS} FROM persons.chart WHERE chart_id IN (
      SELECT unnest(found.charts) FROM unnest(${keys}::int8[]) AS wanted (key)
      CROSS JOIN LATERAL (
        SELECT array_agg(chart_id) AS charts FROM (
          SELECT chart_id FROM persons.chart WHERE keys @> ARRAY[wanted.key] LIMIT ${most + 1}) AS sharing) AS found
      WHERE cardinality(found.charts) <= ${most})`.execute(db)
  return rows
}

/** Keeps what a chart says now; a new one with whose it is, a known one stays whose it was. */
export async function saveChart<Tables>(db: Kysely<Tables>, chart: KeptChart, keys: readonly number[]): Promise<void> {
  const { chartId, patientId, personId, source, version, changed, withdrawn, texts } = chart
  await sql`
    INSERT INTO persons.chart (chart_id, patient_id, person_id, source, version, changed, withdrawn, texts, keys)
    VALUES (${chartId}, ${patientId}, ${personId}, ${source}, ${version}, ${changed}, ${withdrawn},
      ${JSON.stringify(texts)}, ${keys}::int8[])
    ON CONFLICT (chart_id) DO UPDATE SET source = excluded.source, version = excluded.version, changed = excluded.changed,
      withdrawn = excluded.withdrawn, texts = excluded.texts, keys = excluded.keys`.execute(db)
}

/** What the charts of a person say together now, and where they live. */
export async function saveGolden<Tables>(
  db: Kysely<Tables>,
  { person, golden, regionPath }: { person: string; golden: Golden; regionPath: string },
): Promise<void> {
  await sql`
    UPDATE persons.person SET version = version + 1, golden = ${JSON.stringify(golden)}, region_path = ${regionPath}
    WHERE person_id = ${person}`.execute(db)
}
