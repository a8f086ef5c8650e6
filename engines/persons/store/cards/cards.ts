import { type Kysely, sql } from 'kysely'
import type { Card, CardEvent, CardState, CardStep } from '../../contract/cards.ts'

/** A card and the id it was issued to, which may have been joined to another since. */
export interface KeptCard {
  readonly personId: string
  readonly serial: string
  readonly state: CardState
}

const COLUMNS = sql`person_id AS "personId", serial, state`

/** False where there is one already that is not revoked; nothing is changed then. */
export async function insertCard<Tables>(db: Kysely<Tables>, { personId, serial, state }: KeptCard): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO persons.card (person_id, serial, state) VALUES (${personId}, ${serial}, ${state})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** The card of a serial that was shown. */
export async function findCard<Tables>(db: Kysely<Tables>, serial: string): Promise<KeptCard | undefined> {
  const { rows } = await sql<KeptCard>`SELECT ${COLUMNS} FROM persons.card WHERE serial = ${serial}`.execute(db)
  return rows[0]
}

/** The card that may make codes: the state of others does not matter. */
export async function findActiveCard<Tables>(
  db: Kysely<Tables>,
  persons: readonly string[],
): Promise<KeptCard | undefined> {
  const { rows } = await sql<KeptCard>`
    SELECT ${COLUMNS} FROM persons.card WHERE person_id = ANY (${[...persons]}::uuid[]) AND state <> 'revoked'
    ORDER BY state, serial LIMIT 1`.execute(db)
  return rows[0]
}

/** Keeps others from changing a card until this transaction ends. */
export async function lockCard<Tables>(
  db: Kysely<Tables>,
  persons: readonly string[],
  serial: string,
): Promise<KeptCard | undefined> {
  const { rows } = await sql<KeptCard>`
    SELECT ${COLUMNS} FROM persons.card WHERE person_id = ANY (${[...persons]}::uuid[]) AND serial = ${serial}
    FOR UPDATE`.execute(db)
  return rows[0]
}

export async function saveState<Tables>(db: Kysely<Tables>, { personId, serial, state }: KeptCard): Promise<void> {
  await sql`
    UPDATE persons.card SET state = ${state} WHERE person_id = ${personId} AND serial = ${serial}`.execute(db)
}

/** Writes an event behind those that are there; the card is locked or new. */
export async function insertEvent<Tables>(
  db: Kysely<Tables>,
  { personId, serial }: KeptCard,
  { step, at, by, organisation, reason }: Omit<CardEvent, 'at'> & { readonly at: Date },
): Promise<void> {
  await sql`
    INSERT INTO persons.card_event (person_id, serial, number, step, at, by, organisation, reason)
    SELECT ${personId}, ${serial}, count(*) + 1, ${step}, ${at}, ${by}, ${organisation}, ${reason}
    FROM persons.card_event WHERE person_id = ${personId} AND serial = ${serial}`.execute(db)
}

/** All cards of these ids with what was done to them, the newest card first. */
export async function listCards<Tables>(db: Kysely<Tables>, persons: readonly string[]): Promise<Card[]> {
  const { rows } = await sql<{
    serial: string
    state: CardState
    step: CardStep
    at: Date
    by: string
    organisation: string
    reason: string
  }>`
    SELECT serial, state, step, at, by, organisation, reason
    FROM persons.card JOIN persons.card_event USING (person_id, serial)
    WHERE person_id = ANY (${[...persons]}::uuid[]) ORDER BY number, at DESC, serial`.execute(db)
  const cards = new Map<string, Card>()
  for (const { serial, state, at, ...event } of rows) {
    const card = cards.get(serial) ?? { serial, state, events: [] }
    card.events.push({ ...event, at: at.toISOString() })
    cards.set(serial, card)
  }
  return [...cards.values()]
}
