import { type Kysely, sql } from 'kysely'
import type { MessageFault } from '../contract/faults.ts'
import { MESSAGE_STATES, type MessageState } from '../contract/feeds.ts'
import { type Finding, findingInsertion } from './scores.ts'

/** A message as it is kept the first time. */
export interface NewMessage {
  readonly feed: number
  readonly source: number
  readonly id: string
  readonly controlKey: string
  readonly kind: string
  readonly state: MessageState
  /** Milliseconds since 1970. */
  readonly received: number
  readonly sent: number | null
  readonly digest: Buffer
  readonly mends: string | null
  readonly map: string | null
  readonly mapVersion: number | null
  /** `Patient/{id}` that it is about. */
  readonly subject: string | null
  readonly faults: readonly MessageFault[] | null
  readonly bytes: Buffer
}

export interface KnownMessage {
  readonly feed: number
  readonly id: string
  readonly controlKey: string
  readonly digest: Buffer
  readonly state: MessageState
  readonly faults: readonly MessageFault[] | null
}

export function stateNumber(state: MessageState): number {
  return MESSAGE_STATES.indexOf(state)
}

export function stateOf(number: number): MessageState {
  return MESSAGE_STATES[number] ?? 'dead'
}

/**
 * Keeps messages with their bytes, and where they failed by rules, one statement for all. One whose key its feed has used already
 * is left out. Answers the ids that were kept.
 */
export async function keepMessages<Tables>(
  db: Kysely<Tables>,
  messages: readonly NewMessage[],
  findings: readonly Finding[],
): Promise<ReadonlySet<string>> {
  const list = <One>(of: (message: NewMessage) => One) => messages.map(of)
  // The bytes go as one value: in an array each would be written in hexadecimal and read back.
  const ends: number[] = []
  let end = 0
  for (const { bytes } of messages) {
    end += bytes.length
    ends.push(end)
  }
  const { rows } = await sql<{ id: string }>`
    WITH given AS (
      SELECT * FROM unnest(
        ${list(({ feed }) => feed)}::integer[], ${list(({ id }) => id)}::uuid[], ${list(({ source }) => source)}::integer[],
        ${list(({ state }) => stateNumber(state === 'waiting' ? 'stored' : state))}::smallint[],
        ${list(({ state }) => state === 'waiting')}::boolean[], ${ends}::integer[],
        ${list(({ bytes }) => bytes.length)}::integer[], ${list(({ mapVersion }) => mapVersion)}::integer[],
        ${list(({ received }) => received)}::int8[], ${list(({ sent }) => sent)}::int8[],
        ${list(({ digest }) => digest.toString('hex'))}::text[], ${list(({ mends }) => mends)}::uuid[],
        ${list(({ controlKey }) => controlKey)}::text[], ${list(({ kind }) => kind)}::text[], ${list(({ map }) => map)}::text[],
        ${list(({ subject }) => subject)}::text[],
        ${list(({ faults }) => (faults === null ? null : faultsText(faults)))}::text[]
      ) AS given (feed, id, source, state, waits, ends, size, map_version, received, sent, digest, mends, control_key, kind, map, subject, faults)
    ), kept AS (
      INSERT INTO exchange.message
        (feed, id, source, state, size, map_version, received, sent, digest, mends, control_key, kind, map, subject, faults)
      SELECT feed, id, source, state, size, map_version, received, sent, decode(digest, 'hex'), mends, control_key, kind, map, subject,
        faults::jsonb
      FROM given
      ON CONFLICT (feed, control_key) DO NOTHING
      RETURNING feed, id, source
    ), raw AS (
      INSERT INTO exchange.raw (feed, id, source, bytes)
      SELECT feed, id, source, substring(${Buffer.concat(list(({ bytes }) => bytes))}::bytea FROM ends - size + 1 FOR size)
      FROM kept JOIN given USING (feed, id, source)
    ), waits AS (
      INSERT INTO exchange.waiting (feed, id, source) SELECT feed, id, source FROM kept JOIN given USING (feed, id, source) WHERE waits
    ), found AS (${findingInsertion(findings)})
    SELECT id FROM kept`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Messages of these keys, as they are now. */
export async function findByControlKeys<Tables>(
  db: Kysely<Tables>,
  keys: readonly { readonly feed: number; readonly controlKey: string }[],
): Promise<KnownMessage[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Omit<KnownMessage, 'state'> & { state: number }>`
    SELECT m.feed, m.id, m.control_key AS "controlKey", m.digest, CASE WHEN w.id IS NULL THEN m.state ELSE 0 END AS state, m.faults
    FROM unnest(${keys.map(({ feed }) => feed)}::integer[], ${keys.map(({ controlKey }) => controlKey)}::text[]) AS asked (feed, control_key)
    JOIN exchange.message m USING (feed, control_key) LEFT JOIN exchange.waiting w ON w.feed = m.feed AND w.id = m.id`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, state: stateOf(row.state) }))
}

/** What stood in a message may end in half a character, which jsonb takes for none. */
export function faultsText(faults: readonly MessageFault[]): string {
  return JSON.stringify(faults, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value))
}
