import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { MessageFault } from '../contract/faults.ts'
import type { MessageState } from '../contract/feeds.ts'
import type { MessageQuery } from '../contract/messages.ts'
import type { RetryWish } from '../contract/retries.ts'
import { idsAround } from '../rules/scoring/ids-around.ts'
import { stateNumber, stateOf } from './messages.ts'

export interface MessageRow {
  readonly feedNumber: number
  readonly feed: string
  readonly id: string
  readonly control: string
  readonly kind: string
  readonly state: MessageState
  readonly received: number
  readonly sent: number | null
  readonly bytes: number
  readonly map: string | null
  readonly mapVersion: number | null
  readonly subject: string | null
  readonly mends: string | null
  readonly faults: readonly MessageFault[] | null
}

const COLUMNS = sql`
  m.feed AS "feedNumber", f.code AS feed, m.id, m.control_key AS control, m.kind,
  CASE WHEN w.id IS NULL THEN m.state ELSE 0 END AS state, m.received, m.sent, m.size AS bytes,
  m.map, m.map_version AS "mapVersion", m.subject, m.mends, m.faults`

/** Messages that fit, newest first; without a feed only those in a state that is open (waiting, dead), which are few. */
export async function listMessages<Tables>(db: Kysely<Tables>, query: MessageQuery): Promise<MessageRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (query.feed !== undefined) conditions.push(sql`f.code = ${query.feed}`)
  if (query.state === 'waiting') conditions.push(sql`w.id IS NOT NULL`)
  else if (query.state !== undefined) conditions.push(sql`m.state = ${stateNumber(query.state)} AND w.id IS NULL`)
  else if (query.feed === undefined) conditions.push(sql`(m.state = ${stateNumber('dead')} OR w.id IS NOT NULL)`)
  if (query.kind !== undefined) conditions.push(sql`m.kind = ${query.kind}`)
  if (query.control !== undefined) conditions.push(sql`m.control_key = ${query.control}`)
  if (query.before !== undefined) conditions.push(sql`m.id < ${query.before}`)
  if (query.rule !== undefined && query.day !== undefined)
    conditions.push(
      sql`m.id IN (SELECT message FROM exchange.finding x WHERE x.feed = m.feed AND x.day = ${query.day} AND x.rule = ${query.rule})`,
    )
  else if (query.day !== undefined) conditions.push(cameOn(query.day))
  const { rows } = await sql<Omit<MessageRow, 'state'> & { state: number }>`
    SELECT ${COLUMNS} FROM exchange.message m JOIN exchange.feed f ON f.number = m.feed
      LEFT JOIN exchange.waiting w ON w.feed = m.feed AND w.id = m.id
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY m.id DESC LIMIT ${query.count ?? 50}`.execute(db)
  return rows.map(withState)
}

/** By the zone of each feed. The ids say nearly as much, and they are what the messages are found by. */
function cameOn(day: string): RawBuilder<unknown> {
  const { from, to } = idsAround(day)
  const start = sql`extract(epoch FROM (${`${day}T00:00:00`} || (f.settings ->> 'zone'))::timestamptz) * 1000`
  return sql`m.id BETWEEN ${from} AND ${to} AND m.received >= ${start} AND m.received < ${start} + ${DAY}`
}
const DAY = 86_400_000

/** Ids of dead letters of a feed that fit, in the order in which they came. */
export async function listDeadIds<Tables>(
  db: Kysely<Tables>,
  { feed, fault, kind, control, after, most }: RetryWish & { readonly feed: number; readonly most: number },
): Promise<string[]> {
  const conditions: RawBuilder<unknown>[] = [sql`m.feed = ${feed} AND m.state = ${sql.lit(stateNumber('dead'))}`]
  if (fault !== undefined) conditions.push(sql`m.faults @> ${JSON.stringify([{ code: fault }])}::jsonb`)
  if (kind !== undefined) conditions.push(sql`m.kind = ${kind}`)
  if (control !== undefined) conditions.push(sql`m.control_key = ${control}`)
  if (after !== undefined) conditions.push(sql`m.id > ${after}`)
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM exchange.message m WHERE ${sql.join(conditions, sql` AND `)} ORDER BY m.id LIMIT ${most}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** A message with its bytes; undefined where there is none that may be seen. */
export async function readMessageRow<Tables>(
  db: Kysely<Tables>,
  feed: string,
  id: string,
): Promise<(MessageRow & { readonly raw: Buffer }) | undefined> {
  const { rows } = await sql<Omit<MessageRow, 'state'> & { state: number; raw: Buffer }>`
    SELECT ${COLUMNS}, raw.bytes AS raw
    FROM exchange.message m JOIN exchange.feed f ON f.number = m.feed JOIN exchange.raw ON raw.feed = m.feed AND raw.id = m.id
      LEFT JOIN exchange.waiting w ON w.feed = m.feed AND w.id = m.id
    WHERE f.code = ${feed} AND m.id = ${id}`.execute(db)
  const [row] = rows
  return row && { ...withState(row), raw: row.raw }
}

function withState<Row extends { readonly state: number }>(row: Row): Omit<Row, 'state'> & { state: MessageState } {
  return { ...row, state: stateOf(row.state) }
}

export interface HandlingRow {
  readonly id: string
  readonly kind: 'mended' | 'retried' | 'dismissed'
  readonly reason: string
  readonly userId: string
  readonly at: Date
}

export async function listHandlings<Tables>(db: Kysely<Tables>, feed: number, message: string): Promise<HandlingRow[]> {
  const { rows } = await sql<HandlingRow>`
    SELECT id, kind, reason, user_id AS "userId", at FROM exchange.handling
    WHERE feed = ${feed} AND message = ${message} ORDER BY id`.execute(db)
  return rows
}

/** The message that mends this one, newest first. */
export async function mendedBy<Tables>(db: Kysely<Tables>, feed: number, message: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM exchange.message WHERE feed = ${feed} AND mends = ${message} ORDER BY id DESC LIMIT 1`.execute(db)
  return rows[0]?.id
}

/** Takes a dead message out of the dead letters; false where it is not among them any more. */
export async function leaveDeadLetters<Tables>(
  db: Kysely<Tables>,
  { feed, id, source, state }: { feed: number; id: string; source: number; state: 'mended' | 'dismissed' | 'waiting' },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.message SET state = ${stateNumber(state === 'waiting' ? 'stored' : state)}
    WHERE feed = ${feed} AND id = ${id} AND state = ${stateNumber('dead')}`.execute(db)
  if (numAffectedRows !== 1n) return false
  if (state === 'waiting')
    await sql`INSERT INTO exchange.waiting (feed, id, source) VALUES (${feed}, ${id}, ${source})`.execute(db)
  return true
}

export async function addHandling<Tables>(
  db: Kysely<Tables>,
  handling: HandlingRow & { readonly feed: number; readonly message: string; readonly source: number },
): Promise<void> {
  await sql`
    INSERT INTO exchange.handling (feed, message, id, source, kind, reason, user_id, at)
    VALUES (${handling.feed}, ${handling.message}, ${handling.id}, ${handling.source}, ${handling.kind}, ${handling.reason},
      ${handling.userId}, ${handling.at})`.execute(db)
}
