import type { ColumnType, Generated, Transaction } from 'kysely'

/** Something that has happened in an engine, told to whoever subscribed. */
export interface OutboxEvent {
  /** UUID version 7 from `newId()`: appending it again changes nothing, and it is the order of delivery. */
  readonly id: string
  /** `engine.what-happened` of the engine's contract. */
  readonly type: string
  /** What it happened to. Events of one subject reach a handler in the order of their ids. */
  readonly subject: string
  /** JSON. References only; no names, numbers or addresses of persons. */
  readonly payload: unknown
  readonly occurredAt: Date
}

/**
 * Does its work with the given transaction: the work and the mark that it is done are then one commit.
 * It throws to be tried again later; it may be called again for an event whose earlier try was rolled back.
 */
export type EventHandler = (trx: Transaction<unknown>, event: OutboxEvent) => Promise<void>

export interface Subscription {
  readonly type: string
  /** Lasting: under this name the database knows what was handled. */
  readonly name: string
  readonly handler: EventHandler
  /** Asked once for each batch of events: whether any are wanted at all. Left out, they always are. */
  readonly isWanted?: (() => Promise<boolean>) | undefined
}

/** A type, not an interface: only types fit Kysely's `$extendTables`. */
export type OutboxTables = {
  'platform.event': {
    id: string
    type: string
    subject: string
    payload: ColumnType<unknown, string, never>
    occurred_at: Date
    dispatched: Generated<boolean>
  }
  'platform.delivery': {
    handler: string
    event_id: string
    subject: string
    state: 'waiting' | 'parked' | 'handled' | 'dismissed'
    attempts: Generated<number>
    due_at: Date
    handled_at: Date | null
    reason: string | null
  }
}
