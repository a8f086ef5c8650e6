import { type Kysely, sql } from 'kysely'
import type { Golden } from '../contract/master-index/person.ts'

/** Puts an invented person with their charts into the index, without linking: what tests of other rooms start from. */
export async function keepPerson<Tables>(
  db: Kysely<Tables>,
  {
    id,
    regionPath = '/',
    golden = {},
    charts = [],
  }: {
    id: string
    regionPath?: string
    golden?: Golden
    charts?: readonly { chartId: number; patientId: string; source: string }[]
  },
): Promise<void> {
  await sql`
    INSERT INTO persons.person (person_id, version, region_path, golden)
    VALUES (${id}, 1, ${regionPath}, ${JSON.stringify(golden)})`.execute(db)
  for (const { chartId, patientId, source } of charts) {
    await sql`
      INSERT INTO persons.chart (chart_id, patient_id, person_id, source, version, changed, withdrawn, texts, keys)
      VALUES (${chartId}, ${patientId}, ${id}, ${source}, 1, '2026-01-01T00:00:00Z', false, '{}', '{}')`.execute(db)
  }
}
