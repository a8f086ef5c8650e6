import type { Clock } from '@kangcheng/kernel'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { Log } from '../log.ts'
import { deliverBatch } from './deliver.ts'
import { dispatchEvents } from './dispatch.ts'
import type { EventHandler, OutboxEvent, OutboxTables, Subscription } from './event.ts'
import { dismissParked, listParked, type ParkedDelivery, retryParked } from './parked.ts'
import { startPolling } from './poller.ts'
import { sweepEvents } from './sweep.ts'

/** Handlers that run side by side; each holds one connection, and may need a second for what it calls. */
const HANDLERS_AT_ONCE = 2

export interface Outbox {
  /** Writes the event in the caller's transaction: it is delivered if and only if that commits. Twice is once. */
  append<Tables>(trx: Kysely<Tables>, event: OutboxEvent): Promise<void>
  /** The same for several at once. */
  appendAll<Tables>(trx: Kysely<Tables>, events: readonly OutboxEvent[]): Promise<void>
  /** Before `start`. Every process that delivers must subscribe the same handlers. */
  subscribe(type: string, name: string, handler: EventHandler, isWanted?: () => Promise<boolean>): void
  /** Delivers what is due now and answers how many deliveries succeeded; `start` does this by itself. */
  deliverDue(): Promise<number>
  start(): void
  /** Waits for the batch that is being delivered; what is left is delivered after the next start. */
  stop(): Promise<void>
  parked(): Promise<ParkedDelivery[]>
  retry(parked: { handler: string; eventId: string }): Promise<boolean>
  dismiss(parked: { handler: string; eventId: string; reason: string }): Promise<boolean>
  sweep(before: Date): Promise<number>
  /** For metrics: deliveries that wait or are parked, and when the oldest undelivered event occurred. */
  status(): Promise<{ waiting: number; parked: number; oldest: Date | undefined }>
}

/**
 * The letter-box between engines: events written with the change they tell of, delivered at least once, each
 * handler's work and its mark in one transaction, so that the effect is once.
 */
export function createOutbox(settings: { database: Database; clock: Clock; log: Log }): Outbox {
  const { database, clock, log } = settings
  const tables = database.tables<OutboxTables>()
  const subscriptions: Subscription[] = []
  let polling: ReturnType<typeof startPolling> | undefined
  let stopping = false

  const drain = async (subscription: Subscription): Promise<number> => {
    let handled = 0
    for (;;) {
      const batch = await deliverBatch({ tables, clock, log }, subscription)
      handled += batch.handled
      if (stopping || batch.handled + batch.failed === 0) return handled
    }
  }

  const deliverDue = async (): Promise<number> => {
    while (!stopping && (await dispatchEvents(tables, subscriptions, clock.now())));
    const left = [...subscriptions]
    let handled = 0
    const work = async () => {
      for (let next = left.shift(); next && !stopping; next = left.shift()) {
        const count = await drain(next)
        handled += count
      }
    }
    await Promise.all(Array.from({ length: HANDLERS_AT_ONCE }, work))
    return handled
  }

  const appendAll: Outbox['appendAll'] = async (trx, events) => {
    if (events.length === 0) return
    // Without naming the key: that would need the right to read the table.
    await sql`
      INSERT INTO platform.event (id, type, subject, payload, occurred_at)
      SELECT * FROM unnest(
        ${events.map(({ id }) => id)}::uuid[], ${events.map(({ type }) => type)}::text[],
        ${events.map(({ subject }) => subject)}::text[], ${events.map(({ payload }) => JSON.stringify(payload))}::jsonb[],
        ${events.map(({ occurredAt }) => occurredAt)}::timestamptz[])
      ON CONFLICT DO NOTHING`.execute(trx)
    if (polling) await database.afterCommit(trx, () => polling?.wake())
  }

  return {
    append: (trx, event) => appendAll(trx, [event]),
    appendAll,
    subscribe: (type, name, handler, isWanted) => {
      if (subscriptions.some((other) => other.name === name)) throw new Error(`two event handlers are named ${name}`)
      subscriptions.push({ type, name, handler, isWanted })
    },
    deliverDue,
    start: () => {
      stopping = false
      polling ??= startPolling(async () => void (await deliverDue()), log)
    },
    stop: async () => {
      stopping = true
      await polling?.stop()
      polling = undefined
      stopping = false
    },
    parked: () => listParked(tables),
    retry: (parked) => retryParked(tables, parked, clock.now()),
    dismiss: (parked) => dismissParked(tables, parked),
    sweep: (before) => sweepEvents(tables, before),
    status: () => outboxStatus(tables),
  }
}

async function outboxStatus(tables: Kysely<OutboxTables>) {
  const rows = await tables
    .selectFrom('platform.delivery as delivery')
    .innerJoin('platform.event as event', 'event.id', 'delivery.event_id')
    .select(({ fn }) => ['delivery.state', fn.countAll<number>().as('count'), fn.min('event.occurred_at').as('oldest')])
    .where('delivery.state', 'in', ['waiting', 'parked'])
    .groupBy('delivery.state')
    .execute()
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0
  const waiting = rows.find(({ state }) => state === 'waiting')
  return { waiting: count('waiting'), parked: count('parked'), oldest: waiting?.oldest }
}
