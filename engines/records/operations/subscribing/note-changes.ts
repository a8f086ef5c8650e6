import type { EventHandler } from '@kangcheng/platform'
import type { Transaction } from 'kysely'
import type { RecordsChanged } from '../../contract/events.ts'
import { addEvents, forgetSubscription, holdSubscriptions, makeDue, switchOff } from '../../store/subscriptions.ts'
import { type Hit, matchChanges } from './match-changes.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'
import type { Watching } from './watch-list.ts'

const CHANGED_ELSEWHERE = 'The Subscription was changed by another way than its own address; write it there again.'
/** Times that what is subscribed to may change while it is matched. */
const TRIES = 5

/**
 * What the outbox calls for `records.changed`: gives each subscription its events, numbered without gaps, in the transaction
 * that marks the group as handled. So each is there once, whatever ends meanwhile. Where nobody subscribes it is one look.
 */
export function noteChanges(deps: SubscriptionDeps): EventHandler {
  return async (trx, event) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const watching = await deps.watchList.current()
      if (watching.byId.size === 0) return
      const { changes } = event.payload as RecordsChanged
      await followOwn(deps, trx, watching, changes)
      const touched = changes.filter(({ type }) => watching.byType.has(type))
      if (touched.length === 0) return
      const { hits, ownerless } = await matchChanges(deps, trx, watching, touched)
      // Whoever sends will find that they are over.
      if (ownerless.length > 0) await makeDue(trx, ownerless, deps.clock.now())
      if (hits.size === 0 || (await addHits(deps, trx, watching, hits, event.occurredAt))) return
      deps.watchList.forget()
    }
    throw new Error('subscriptions change faster than they can be matched')
  }
}

/** False where a subscription is no longer what was matched; then nothing was added. */
async function addHits(
  deps: SubscriptionDeps,
  trx: Transaction<unknown>,
  { byId }: Watching,
  hits: ReadonlyMap<string, readonly Hit[]>,
  occurredAt: Date,
): Promise<boolean> {
  const held = await holdSubscriptions(trx, [...hits.keys()])
  if (held.some(({ id, version }) => version !== byId.get(id)?.row.version)) return false
  // One that is in error, or waits for a handshake after a change of it, is told once it is active; a new one begins there.
  const counting = held.filter(({ status, version }) => status !== 'off' && !(status === 'requested' && version === 1))
  for (const { id, events } of counting) {
    const numbered = (hits.get(id) ?? []).map((hit, index) => ({ ...hit, number: events + index + 1, occurredAt }))
    await addEvents(trx, id, numbered, deps.clock.now())
  }
  if (counting.length > 0) {
    const ids = counting.map(({ id }) => id)
    await deps.database.afterCommit(trx, () => deps.wake(ids))
  }
  return true
}

/**
 * Every way to change a Subscription but its own address is refused. One that was changed by such a way after all is served no
 * longer: nobody has looked at its endpoint and its owner.
 */
async function followOwn(
  deps: SubscriptionDeps,
  trx: Transaction<unknown>,
  { byId }: Watching,
  changes: RecordsChanged['changes'],
): Promise<void> {
  const own = changes.filter(({ type, id }) => type === 'Subscription' && byId.has(id))
  if (own.length === 0) return
  const held = new Map(
    (
      await holdSubscriptions(
        trx,
        own.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  for (const { id, version, deleted } of own) {
    const row = held.get(id)
    if (!row || row.version >= version) continue
    if (deleted) await forgetSubscription(trx, id)
    else await switchOff(trx, id, CHANGED_ELSEWHERE, deps.clock.now())
    deps.watchList.forget()
  }
}
