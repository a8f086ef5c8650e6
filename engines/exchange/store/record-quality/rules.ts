import { type Kysely, sql } from 'kysely'
import type { QualityRules } from '../../contract/record-quality/index.ts'

export async function findRules<Tables>(db: Kysely<Tables>, version: number): Promise<QualityRules | undefined> {
  const { rows } = await sql<{ body: QualityRules }>`
    SELECT body FROM exchange.quality_rules WHERE version = ${version}`.execute(db)
  return rows[0]?.body
}

/** The version in force; none before rules were loaded. */
export async function newestVersion<Tables>(db: Kysely<Tables>): Promise<number | undefined> {
  const { rows } = await sql<{
    version: number | null
  }>`SELECT max(version) AS version FROM exchange.quality_rules`.execute(db)
  return rows[0]?.version ?? undefined
}

/** False where the version is there with other words. */
export async function addRules<Tables>(
  db: Kysely<Tables>,
  body: QualityRules,
  pack: string,
  at: Date,
): Promise<boolean> {
  const text = JSON.stringify(body)
  await sql`
    INSERT INTO exchange.quality_rules (version, body, pack, loaded_at) VALUES (${body.version}, ${text}::jsonb, ${pack}, ${at})
    ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<{ same: boolean }>`
    SELECT body = ${text}::jsonb AS same FROM exchange.quality_rules WHERE version = ${body.version}`.execute(db)
  return rows[0]?.same === true
}
