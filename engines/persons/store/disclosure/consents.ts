import { type Kysely, sql } from 'kysely'
import type { Consent, ConsentWish } from '../../contract/disclosure/consent.ts'

/** How an entry came: by which account, on which paper, as whose guardian. */
export interface Given {
  readonly at: Date
  readonly by: string
  readonly guardianship?: string | undefined
  readonly evidence?: string | undefined
}

/** The whole ledger of a person, oldest first. */
export async function loadLedger<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<Consent[]> {
  const { rows } = await sql<LedgerRow>`
    SELECT c.id, c.at, c.guardianship, c.evidence, c.body,
      r.at AS "revokedAt", r.guardianship AS "revokedAs", r.evidence AS "revokedOn"
    FROM persons.consent c
    LEFT JOIN persons.consent_revocation r ON r.person_id = c.person_id AND r.consent = c.id
    WHERE c.person_id = ANY (${ids}::uuid[]) ORDER BY c.at, c.id`.execute(db)
  return rows.map(({ id, at, guardianship, evidence, body, revokedAt, revokedAs, revokedOn }) => ({
    id,
    ...body,
    ...givenOf(at, guardianship, evidence),
    ...(revokedAt === null ? {} : { revoked: givenOf(revokedAt, revokedAs, revokedOn) }),
  }))
}

interface LedgerRow {
  readonly id: string
  readonly at: Date
  readonly guardianship: string | null
  readonly evidence: string | null
  readonly body: ConsentWish
  readonly revokedAt: Date | null
  readonly revokedAs: string | null
  readonly revokedOn: string | null
}

function givenOf(at: Date, guardianship: string | null, evidence: string | null) {
  return {
    at: at.toISOString(),
    ...(guardianship === null ? {} : { guardianship }),
    ...(evidence === null ? {} : { evidence }),
  }
}

export async function keepConsent<Tables>(
  db: Kysely<Tables>,
  { personId, id, wish }: { readonly personId: string; readonly id: string; readonly wish: ConsentWish },
  { at, by, guardianship, evidence }: Given,
): Promise<void> {
  await sql`
    INSERT INTO persons.consent (person_id, id, at, by, guardianship, evidence, body)
    VALUES (${personId}, ${id}, ${at}, ${by}, ${guardianship ?? null}, ${evidence ?? null}, ${JSON.stringify(wish)})
  `.execute(db)
}

/** False where it was taken back before. */
export async function keepRevocation<Tables>(
  db: Kysely<Tables>,
  { ids, id }: { readonly ids: readonly string[]; readonly id: string },
  { at, by, guardianship, evidence }: Given,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO persons.consent_revocation (person_id, consent, at, by, guardianship, evidence)
    SELECT person_id, id, ${at}::timestamptz, ${by}::uuid, ${guardianship ?? null}::uuid, ${evidence ?? null}::text
    FROM persons.consent WHERE person_id = ANY (${ids}::uuid[]) AND id = ${id}
    ON CONFLICT (person_id, consent) DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}
