import type { Clock } from '@kangcheng/kernel'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Log } from '../log.ts'
import type { OutboxTables, Subscription } from './event.ts'
import { nextTry } from './retry-policy.ts'

const BATCH = 100
const LONGEST_REASON = 500

export interface Delivering {
  readonly tables: Kysely<OutboxTables>
  readonly clock: Clock
  readonly log: Log
}

type Outcome =
  | 'handled'
  | 'failed'
  /** Another process had done it before we came. */
  | 'done-before'
  /** Another process is at it, or it must wait: later events of the subject wait too. */
  | 'blocked'

/**
 * Hands a handler its next events, oldest first, each in a transaction of its own; answers how many it handled,
 * and how many failed and will be tried later.
 * Within the batch an event that fails or is with another process holds back the later ones of its subject.
 */
export async function deliverBatch(
  delivering: Delivering,
  subscription: Subscription,
): Promise<{ handled: number; failed: number }> {
  const blocked = new Set<string>()
  const count = { handled: 0, failed: 0 }
  for (const next of await candidates(delivering, subscription.name)) {
    if (blocked.has(next.subject)) continue
    const outcome = await deliver(delivering, subscription, next)
    if (outcome === 'handled' || outcome === 'failed') count[outcome]++
    if (outcome === 'blocked' || outcome === 'failed') blocked.add(next.subject)
  }
  return count
}

interface Candidate {
  readonly event_id: string
  readonly subject: string
}

/** Waiting deliveries that are due and have no earlier one of their subject that is parked or not yet due. */
function candidates({ tables, clock }: Delivering, handler: string): Promise<Candidate[]> {
  const now = clock.now()
  return tables
    .selectFrom('platform.delivery as delivery')
    .select(['delivery.event_id', 'delivery.subject'])
    .where('delivery.handler', '=', handler)
    .where('delivery.state', '=', 'waiting')
    .where('delivery.due_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.delivery as earlier')
            .select(sql`1`.as('one'))
            .whereRef('earlier.handler', '=', 'delivery.handler')
            .whereRef('earlier.subject', '=', 'delivery.subject')
            .whereRef('earlier.event_id', '<', 'delivery.event_id')
            .where('earlier.state', 'in', ['waiting', 'parked'])
            .where((earlier) =>
              earlier.or([earlier('earlier.state', '=', 'parked'), earlier('earlier.due_at', '>', now)]),
            ),
        ),
      ),
    )
    .orderBy('delivery.event_id')
    .limit(BATCH)
    .execute()
}

async function deliver(delivering: Delivering, subscription: Subscription, next: Candidate): Promise<Outcome> {
  const { tables, clock, log } = delivering
  let attempts = 0
  try {
    return await tables.transaction().execute(async (trx) => {
      const row = await lock(trx, subscription.name, next.event_id)
      if (!row || row.state === 'parked' || row.due_at > clock.now()) return 'blocked'
      if (row.state !== 'waiting') return 'done-before'
      attempts = row.attempts + 1
      await trx
        .updateTable('platform.delivery')
        .set({ state: 'handled', attempts, handled_at: clock.now(), reason: null })
        .where('handler', '=', subscription.name)
        .where('event_id', '=', next.event_id)
        .execute()
      const { id, type, subject, payload, occurred_at: occurredAt } = row
      // Table types exist at compile time only; a handler knows no table of ours.
      await subscription.handler(trx as unknown as Transaction<unknown>, { id, type, subject, payload, occurredAt })
      return 'handled'
    })
  } catch (error) {
    // Before the lock it is the database that failed, not the handler.
    if (attempts === 0) throw error
    log.warn('an event handler failed', { handler: subscription.name, event: next.event_id, attempt: attempts, error })
    await recordFailure(delivering, subscription.name, next.event_id, attempts, error)
    return 'failed'
  }
}

function lock(trx: Transaction<OutboxTables>, handler: string, eventId: string) {
  return trx
    .selectFrom('platform.delivery as delivery')
    .innerJoin('platform.event as event', 'event.id', 'delivery.event_id')
    .select(['delivery.state', 'delivery.attempts', 'delivery.due_at'])
    .select(['event.id', 'event.type', 'event.subject', 'event.payload', 'event.occurred_at'])
    .where('delivery.handler', '=', handler)
    .where('delivery.event_id', '=', eventId)
    .forUpdate('delivery')
    .skipLocked()
    .executeTakeFirst()
}

/** Compares the count, so that a failure is not written over what another process has done since the rollback. */
async function recordFailure(
  { tables, clock, log }: Delivering,
  handler: string,
  eventId: string,
  attempts: number,
  error: unknown,
): Promise<void> {
  const now = clock.now()
  const again = nextTry(attempts, now)
  const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, LONGEST_REASON)
  await tables
    .updateTable('platform.delivery')
    .set({ state: again ? 'waiting' : 'parked', attempts, due_at: again ?? now, reason })
    .where('handler', '=', handler)
    .where('event_id', '=', eventId)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempts - 1)
    .execute()
  if (!again) log.error('an event is parked', { handler, event: eventId, attempt: attempts })
}
