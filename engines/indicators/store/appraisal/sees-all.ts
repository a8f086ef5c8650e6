import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import type { Within } from '../tables.ts'

/** Where somebody would have to look, by materialised paths; without an organisation, wherever the organisation. */
export interface PlaceToSee {
  region: string
  organisation?: string
}

/** Whether a decision opens all of the places; region and organisation of one assignment stay together. */
export async function seesAll(within: Within, decision: Decision, places: readonly PlaceToSee[]): Promise<boolean> {
  const ofRegion = decision.predicate({ region: 'asked.region' })
  const ofBoth = decision.predicate({ region: 'asked.region', organisation: 'asked.organisation' })
  const { rows } = await sql<{ shut: boolean }>`
    SELECT EXISTS (
      SELECT FROM unnest(
        ${places.map(({ region }) => region)}::text[], ${places.map(({ organisation }) => organisation ?? null)}::text[]
      ) AS asked (region, organisation)
      WHERE NOT CASE WHEN asked.organisation IS NULL THEN ${ofRegion} ELSE ${ofBoth} END
    ) AS shut`.execute(within)
  return rows[0]?.shut === false
}
