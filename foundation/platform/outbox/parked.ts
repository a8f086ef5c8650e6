import type { Kysely } from 'kysely'
import type { OutboxTables } from './event.ts'

/** A delivery that failed too often and waits for a person. */
export interface ParkedDelivery {
  readonly handler: string
  readonly eventId: string
  readonly type: string
  readonly subject: string
  readonly attempts: number
  /** The last error in its own words; may quote data, so it is shown to administrators and never logged. */
  readonly reason: string
  /** Later events of the subject that this one holds back. */
  readonly behind: number
}

/** The oldest parked deliveries, at most a thousand. */
export async function listParked(tables: Kysely<OutboxTables>): Promise<ParkedDelivery[]> {
  const rows = await tables
    .selectFrom('platform.delivery as delivery')
    .innerJoin('platform.event as event', 'event.id', 'delivery.event_id')
    .select(['delivery.handler', 'delivery.event_id as eventId', 'event.type', 'event.subject'])
    .select(['delivery.attempts', 'delivery.reason'])
    .select((query) =>
      query
        .selectFrom('platform.delivery as later')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('later.handler', '=', 'delivery.handler')
        .whereRef('later.subject', '=', 'delivery.subject')
        .whereRef('later.event_id', '>', 'delivery.event_id')
        .where('later.state', '=', 'waiting')
        .as('behind'),
    )
    .where('delivery.state', '=', 'parked')
    .orderBy('delivery.event_id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({ ...row, reason: row.reason ?? '', behind: row.behind ?? 0 }))
}

/** Lets a parked delivery be tried again from now on (after what stopped it was mended); `false` when it is not parked. */
export async function retryParked(
  tables: Kysely<OutboxTables>,
  parked: { handler: string; eventId: string },
  now: Date,
): Promise<boolean> {
  const result = await tables
    .updateTable('platform.delivery')
    .set({ state: 'waiting', attempts: 0, due_at: now })
    .where('handler', '=', parked.handler)
    .where('event_id', '=', parked.eventId)
    .where('state', '=', 'parked')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Gives a parked delivery up for good, so that the later events of its subject go on; `false` when it is not parked. */
export async function dismissParked(
  tables: Kysely<OutboxTables>,
  parked: { handler: string; eventId: string; reason: string },
): Promise<boolean> {
  const result = await tables
    .updateTable('platform.delivery')
    .set({ state: 'dismissed', reason: parked.reason })
    .where('handler', '=', parked.handler)
    .where('event_id', '=', parked.eventId)
    .where('state', '=', 'parked')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
