import type { Decision } from '@kangcheng/access'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CardReading, CardReadings, CodeUse, ReadingFilter } from '../../contract/cards.ts'
import { referenceOf } from '../../rules/cards/code-text.ts'

/** What is kept of an attempt: never what was read. */
export interface KeptReading {
  readonly id: string
  readonly organisation: { readonly code: string; readonly path: string }
  readonly at: Date
  readonly by: string
  readonly kind: CardReading['kind']
  readonly isOffline: boolean
  readonly outcome: string
  readonly purpose: string
  readonly nonce?: Uint8Array | undefined
  readonly use?: CodeUse | undefined
  readonly person?: string | undefined
}

/** False where the organisation has one of this id; nothing is changed then. */
export async function insertReading<Tables>(db: Kysely<Tables>, reading: KeptReading): Promise<boolean> {
  const { id, organisation, at, by, kind, isOffline, outcome, purpose } = reading
  const { nonce = null, use = null, person = null } = reading
  const { numAffectedRows } = await sql`
    INSERT INTO persons.card_reading
      (organisation, id, organisation_path, at, by, kind, is_offline, outcome, purpose, nonce, use, person_id)
    VALUES (${organisation.code}, ${id}, ${organisation.path}, ${at}, ${by}, ${kind}, ${isOffline}, ${outcome}, ${purpose},
      ${nonce}, ${use}, ${person})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** How a reading of this id ended that the same organisation has sent before. */
export async function findReading<Tables>(
  db: Kysely<Tables>,
  organisation: string,
  id: string,
): Promise<Pick<KeptReading, 'outcome' | 'nonce' | 'person'> | undefined> {
  const { rows } = await sql<{ outcome: string; nonce: Uint8Array | null; person: string | null }>`
    SELECT outcome, nonce, person_id AS person FROM persons.card_reading
    WHERE organisation = ${organisation} AND id = ${id}`.execute(db)
  const [row] = rows
  return row && { outcome: row.outcome, nonce: row.nonce ?? undefined, person: row.person ?? undefined }
}

/** On a page. */
const MOST = 500

/** Readings of the organisations open to a decision. */
export function listReadingsOfDesks<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  filter: ReadingFilter,
): Promise<CardReadings> {
  return list(db, decision.predicate({ organisation: 'organisation_path' }), filter)
}

/** Readings of a person who was shown, by whomever. */
export function listReadingsOfPerson<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  filter: ReadingFilter,
): Promise<CardReadings> {
  return list(db, sql`person_id = ANY (${[...ids]}::uuid[])`, filter)
}

async function list<Tables>(
  db: Kysely<Tables>,
  whose: ReturnType<Decision['predicate']> | RawBuilder<unknown>,
  { from, to, outcome }: ReadingFilter,
): Promise<CardReadings> {
  const { rows } = await sql<{
    total: number
    id: string
    at: Date
    organisation: string
    by: string
    kind: CardReading['kind']
    isOffline: boolean
    outcome: string
    purpose: CardReading['purpose']
    nonce: Uint8Array | null
    use: CodeUse | null
    person: string | null
  }>`
    SELECT count(*) OVER ()::int AS total, id, at, organisation, by, kind, is_offline AS "isOffline", outcome, purpose, nonce, use,
      person_id AS person
    FROM persons.card_reading
    WHERE ${whose} AND at >= ${startOf(from)} AND at < ${startOf(to)}::timestamptz + interval '1 day'
      AND ${outcome === undefined ? sql`true` : sql`outcome = ${outcome}`}
    ORDER BY at DESC, id DESC LIMIT ${MOST}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    readings: rows.map(({ total: _total, at, nonce, use, person, ...row }) => ({
      ...row,
      at: at.toISOString(),
      ...(nonce === null ? {} : { reference: referenceOf(nonce) }),
      ...(use === null ? {} : { use }),
      ...(person === null ? {} : { person }),
    })),
  }
}

/** Days are those of the city. */
function startOf(day: string): string {
  return `${day}T00:00:00+08:00`
}
