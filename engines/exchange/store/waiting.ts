import { type Kysely, sql } from 'kysely'
import type { MessageFault } from '../contract/faults.ts'
import { faultsText, stateNumber } from './messages.ts'

export interface WaitingMessage {
  readonly id: string
  readonly kind: string
  readonly received: number
  readonly bytes: Buffer
}

/** The oldest messages of a feed that wait behind `after`, in the order of arrival. */
export async function readWaiting<Tables>(
  db: Kysely<Tables>,
  feed: number,
  after: string | undefined,
  most: number,
): Promise<WaitingMessage[]> {
  const { rows } = await sql<WaitingMessage>`
    SELECT m.id, m.kind, m.received, raw.bytes
    FROM exchange.waiting w JOIN exchange.message m USING (feed, id) JOIN exchange.raw USING (feed, id)
    WHERE w.feed = ${feed} AND w.id > ${after ?? '00000000-0000-0000-0000-000000000000'}
    ORDER BY w.id LIMIT ${most}`.execute(db)
  return rows
}

/** These are stored. */
export async function endWaiting<Tables>(
  db: Kysely<Tables>,
  stored: readonly { readonly feed: number; readonly ids: readonly string[] }[],
): Promise<void> {
  const feeds = stored.flatMap(({ feed, ids }) => ids.map(() => feed))
  const all = stored.flatMap(({ ids }) => ids)
  await sql`
    DELETE FROM exchange.waiting w USING unnest(${feeds}::integer[], ${all}::uuid[]) AS done (feed, id)
    WHERE w.feed = done.feed AND w.id = done.id`.execute(db)
}

/** This one cannot be stored. */
export async function refuseWaiting<Tables>(
  db: Kysely<Tables>,
  feed: number,
  id: string,
  faults: readonly MessageFault[],
): Promise<void> {
  await endWaiting(db, [{ feed, ids: [id] }])
  await sql`
    UPDATE exchange.message SET state = ${stateNumber('dead')}, faults = ${faultsText(faults)}::jsonb
    WHERE feed = ${feed} AND id = ${id}`.execute(db)
}
