import { type Kysely, sql } from 'kysely'
import type { RecognitionDecision, RecognitionOffer } from '../../contract/recognition.ts'

/** The ordering institution as row-level security compares it. */
interface OrderingPlace {
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
}

/** An offer as it was shown; what is decided about it stands beside. */
type ShownOffer = Omit<RecognitionOffer, 'decisions'>

export interface KeptOffer extends OrderingPlace {
  readonly offer: ShownOffer
  readonly question: Uint8Array
  /** `Patient/…` of all charts that were looked into. */
  readonly charts: readonly string[]
}

/** False where the order has an offer already; nothing is changed then. */
export async function insertOffer<Tables>(
  db: Kysely<Tables>,
  { offer, question, charts, ...place }: KeptOffer,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.recognition_offer
      (organisation, id, organisation_path, region_path, order_number, question, charts, day, at, by, body)
    VALUES (${place.organisation}, ${offer.id}, ${place.organisationPath}, ${place.regionPath}, ${offer.order}, ${question},
      ${[...charts]}::text[], ${offer.day}, ${new Date(offer.at)}, ${offer.by}, ${JSON.stringify(offer)}::jsonb)
    ON CONFLICT (organisation, order_number) DO NOTHING`.execute(db)
  if (numAffectedRows !== 1n) return false
  for (const { item, results } of offer.items) {
    const [newest] = results
    if (!item || !newest) continue
    const { code, price } = item
    await sql`
      INSERT INTO exchange.recognition_case (organisation, offer, item, organisation_path, region_path, day, institution,
        result_day, yuan, price_verified, state, decisions)
      VALUES (${place.organisation}, ${offer.id}, ${code}, ${place.organisationPath}, ${place.regionPath}, ${offer.day},
        ${newest.institution}, ${newest.day}, ${price?.yuan ?? null}, ${price ? price.status === 'verified' : null},
        'unanswered', 0)`.execute(db)
  }
  return true
}

interface OfferRow {
  readonly body: ShownOffer
  readonly question: Uint8Array
  readonly charts: readonly string[]
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
}

const COLUMNS = sql`body, question, charts, organisation, organisation_path AS "organisationPath", region_path AS "regionPath"`

export async function findOfferOfOrder<Tables>(
  db: Kysely<Tables>,
  organisation: string,
  order: string,
): Promise<KeptOffer | undefined> {
  const { rows } = await sql<OfferRow>`
    SELECT ${COLUMNS} FROM exchange.recognition_offer
    WHERE organisation = ${organisation} AND order_number = ${order}`.execute(db)
  return keptOf(rows[0])
}

export async function findOffer<Tables>(db: Kysely<Tables>, id: string): Promise<KeptOffer | undefined> {
  const { rows } = await sql<OfferRow>`
    SELECT ${COLUMNS} FROM exchange.recognition_offer WHERE id = ${id}`.execute(db)
  return keptOf(rows[0])
}

function keptOf(row: OfferRow | undefined): KeptOffer | undefined {
  if (!row) return undefined
  const { body, ...rest } = row
  return { ...rest, offer: body }
}

/** All decisions about an offer, by item, in their order. */
export async function loadDecisions<Tables>(
  db: Kysely<Tables>,
  { organisation, offer }: KeptOffer,
): Promise<Record<string, RecognitionDecision[]>> {
  const { rows } = await sql<{
    item: string
    number: number
    outcome: RecognitionDecision['outcome']
    result: string
    reason: string | null
    text: string | null
    at: Date
    by: string
  }>`
    SELECT item, number, outcome, result, reason, decision_text AS text, at, by FROM exchange.recognition_decision
    WHERE organisation = ${organisation} AND offer = ${offer.id} ORDER BY item, number`.execute(db)
  const decisions: Record<string, RecognitionDecision[]> = {}
  for (const { item, reason, text, at, ...row } of rows) {
    decisions[item] ??= []
    decisions[item].push({
      ...row,
      ...(reason === null ? {} : { reason }),
      ...(text === null ? {} : { text }),
      at: at.toISOString(),
    })
  }
  return decisions
}
