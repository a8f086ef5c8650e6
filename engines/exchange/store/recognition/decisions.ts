import { type Kysely, sql } from 'kysely'
import type { Decided } from '../../rules/recognition/judge-decision.ts'
import type { KeptOffer } from './offers.ts'

/** Keeps others from deciding about the same item until this transaction ends. */
export async function lockCase<Tables>(
  db: Kysely<Tables>,
  { organisation, offer }: KeptOffer,
  item: string,
): Promise<void> {
  await sql`
    SELECT 1 FROM exchange.recognition_case
    WHERE organisation = ${organisation} AND offer = ${offer.id} AND item = ${item} FOR UPDATE`.execute(db)
}

/** Writes a decision behind those that are there, and what the case has become by it. */
export async function insertDecision<Tables>(
  db: Kysely<Tables>,
  kept: KeptOffer,
  decision: Decided & { readonly item: string; readonly number: number; readonly at: Date; readonly by: string },
): Promise<void> {
  const { organisation, organisationPath, regionPath, offer } = kept
  const { item, number, outcome, result, reason = null, text = null, at, by } = decision
  await sql`
    INSERT INTO exchange.recognition_decision
      (organisation, offer, item, number, organisation_path, region_path, outcome, result, reason, decision_text, at, by)
    VALUES (${organisation}, ${offer.id}, ${item}, ${number}, ${organisationPath}, ${regionPath}, ${outcome},
      ${result.reference}, ${reason}, ${text}, ${at}, ${by})`.execute(db)
  await sql`
    UPDATE exchange.recognition_case
    SET state = ${outcome}, institution = ${result.institution}, result_day = ${result.day}, reason = ${reason},
      decision_text = ${text}, decided_at = ${at}, decisions = ${number}
    WHERE organisation = ${organisation} AND offer = ${offer.id} AND item = ${item}`.execute(db)
}
