import { sql } from 'kysely'
import { moveEvidence } from '../evidence/evidence.ts'
import type { Within } from '../tables.ts'

/** Puts the reports of organisations that stand elsewhere in the tree now under their new paths; answers how many reports. */
export async function moveReports(
  within: Within,
  organisations: readonly { code: string; path: string }[],
): Promise<number> {
  const codes = organisations.map(({ code }) => code)
  const paths = organisations.map(({ path }) => path)
  const { rows } = await sql<{ region: string; id: string; path: string }>`
    UPDATE indicators.report AS kept SET organisation_path = moved.path
    FROM unnest(${codes}::text[], ${paths}::text[]) AS moved (code, path)
    WHERE kept.organisation_code = moved.code AND kept.organisation_path <> moved.path
    RETURNING kept.region_code AS region, kept.id, moved.path`.execute(within)
  for (const { region, id, path } of rows) {
    await sql`UPDATE indicators.report_event SET organisation_path = ${path}
      WHERE region_code = ${region} AND report_id = ${id}`.execute(within)
    await moveEvidence(within, { kind: 'report', region, id, organisationPath: path })
  }
  return rows.length
}
