import { indexKeys } from '@kangcheng/persons/testing'
import type { Database } from '@kangcheng/platform'
import { sql } from 'kysely'
import { eachChart } from './some-patients.ts'

const AT_ONCE = 5_000

/** Puts invented charts, each with its true person, into an empty index; its GIN index is made when all are there. */
export async function fillIndex({ kysely: db }: Database, count: number, heldBack: number) {
  const began = performance.now()
  await sql`DROP INDEX persons.chart_keys`.execute(db)
  let charts: { number: number; person: string; texts: string; keys: string }[] = []
  const put = async () => {
    const column = (name: keyof (typeof charts)[number]) => charts.map((chart) => chart[name])
    await sql`
      INSERT INTO persons.person (person_id, version, region_path, golden)
      SELECT DISTINCT person, 1, '/', '{}'::jsonb FROM unnest(${column('person')}::uuid[]) AS one (person)
      ON CONFLICT DO NOTHING`.execute(db)
    await sql`
      INSERT INTO persons.chart (chart_id, patient_id, person_id, source, version, changed, withdrawn, texts, keys)
      SELECT number, 'p' || number, person, 'hospital', 1, '2026-01-01T00:00:00Z', false, texts, keys::int8[]
      FROM unnest(${column('number')}::int8[], ${column('person')}::uuid[], ${column('texts')}::jsonb[],
        ${column('keys')}::text[]) AS one (number, person, texts, keys)`.execute(db)
    charts = []
  }
  for (const { number, person, texts, isHeldBack } of eachChart(count, heldBack)) {
    if (isHeldBack) continue
    const id = `00000000-0000-4000-8000-${person.toString(16).padStart(12, '0')}`
    charts.push({ number, person: id, texts: JSON.stringify(texts), keys: `{${indexKeys(texts).join(',')}}` })
    if (charts.length === AT_ONCE) await put()
  }
  await put()
  const loaded = performance.now()
  await sql`SET maintenance_work_mem = '1GB'`.execute(db)
  await sql`CREATE INDEX chart_keys ON persons.chart USING gin (keys) WITH (gin_pending_list_limit = 256)`.execute(db)
  await sql`VACUUM ANALYZE persons.chart, persons.person`.execute(db)
  const { rows } = await sql<{ bytes: number }>`
    SELECT (pg_total_relation_size('persons.chart') + pg_total_relation_size('persons.person'))::float8 AS bytes`.execute(
    db,
  )
  const indexed = performance.now()
  return { loading: (loaded - began) / 1_000, indexing: (indexed - loaded) / 1_000, bytes: rows[0]?.bytes ?? 0 }
}
