import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import type { Within } from '../tables.ts'

/** Those of some organisations that a decision opens: by the place they stand in and by the organisation, of one role together. */
export async function openOrganisations(
  within: Within,
  decision: Decision,
  organisations: readonly { code: string; path: string; regionPath: string }[],
): Promise<Set<string>> {
  const codes = organisations.map(({ code }) => code)
  const paths = organisations.map(({ path }) => path)
  const regions = organisations.map(({ regionPath }) => regionPath)
  const { rows } = await sql<{ code: string }>`
    SELECT asked.code FROM unnest(${codes}::text[], ${paths}::text[], ${regions}::text[]) AS asked (code, path, region_path)
    WHERE ${decision.predicate({ region: 'asked.region_path', organisation: 'asked.path' })}`.execute(within)
  return new Set(rows.map(({ code }) => code))
}
