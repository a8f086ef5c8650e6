import type { Kysely } from 'kysely'
import type { OutboxTables } from './event.ts'

/**
 * Deletes events that occurred before `before` and wait for nobody, with the marks that they were handled; answers
 * how many. An id swept away is forgotten, so keep events longer than any sender may repeat itself.
 */
export function sweepEvents(tables: Kysely<OutboxTables>, before: Date): Promise<number> {
  return tables.transaction().execute(async (trx) => {
    const finished = await trx
      .selectFrom('platform.event as event')
      .select('event.id')
      .where('event.dispatched', '=', true)
      .where('event.occurred_at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('platform.delivery as delivery')
              .select('delivery.handler')
              .whereRef('delivery.event_id', '=', 'event.id')
              .where('delivery.state', 'in', ['waiting', 'parked']),
          ),
        ),
      )
      .limit(10_000)
      .forUpdate()
      .skipLocked()
      .execute()
    const ids = finished.map(({ id }) => id)
    if (ids.length === 0) return 0
    await trx.deleteFrom('platform.delivery').where('event_id', 'in', ids).execute()
    await trx.deleteFrom('platform.event').where('id', 'in', ids).execute()
    return ids.length
  })
}
