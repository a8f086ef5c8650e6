import type { Kysely } from 'kysely'
import type { OutboxTables, Subscription } from './event.ts'

const AT_ONCE = 500

/**
 * Makes one delivery for each event and each handler that wants it; `false` when there was nothing to do.
 * Not SKIP LOCKED: a second process passing over locked events could deliver a later event of a subject first.
 */
export function dispatchEvents(
  tables: Kysely<OutboxTables>,
  subscriptions: readonly Subscription[],
  now: Date,
): Promise<boolean> {
  return tables.transaction().execute(async (trx) => {
    const events = await trx
      .selectFrom('platform.event')
      .select(['id', 'type', 'subject'])
      .where('dispatched', '=', false)
      .orderBy('id')
      .limit(AT_ONCE)
      .forUpdate()
      .execute()
    if (events.length === 0) return false
    const wanting: Subscription[] = []
    for (const one of subscriptions) if (!one.isWanted || (await one.isWanted())) wanting.push(one)
    const deliveries = events.flatMap(({ id, type, subject }) =>
      wanting
        .filter((subscription) => subscription.type === type)
        .map(({ name }) => ({ handler: name, event_id: id, subject, state: 'waiting' as const, due_at: now })),
    )
    if (deliveries.length > 0) await trx.insertInto('platform.delivery').values(deliveries).execute()
    const ids = events.map(({ id }) => id)
    await trx.updateTable('platform.event').set({ dispatched: true }).where('id', 'in', ids).execute()
    return true
  })
}
