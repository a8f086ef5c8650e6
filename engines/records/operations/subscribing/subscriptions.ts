import type { Decision } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { RECORDS_CHANGED } from '../../contract/events.ts'
import { fault } from '../../rules/issue.ts'
import type { PayloadContent } from '../../rules/subscribing/channel.ts'
import type { SubscriptionTopic } from '../../rules/subscribing/topic.ts'
import {
  findSubscription,
  listSubscriptions,
  readEvents,
  type SubscriptionRow,
  sweepEvents,
} from '../../store/subscriptions.ts'
import type { Deps } from '../deps.ts'
import type { CommitUnit } from '../writing/commit-units.ts'
import type { Entry, EntryFailure } from '../writing/entry.ts'
import { noteChanges } from './note-changes.ts'
import { decideAsOwner, isProbing, MANAGE, READ } from './owner.ts'
import { readNotification } from './read-notification.ts'
import { createSender } from './send-due.ts'
import { createStreams } from './streams.ts'
import type { SubscriptionDeps, SubscriptionSettings } from './subscription-deps.ts'
import { createWatchList, planOf, sourcesOf } from './watch-list.ts'
import { writeSubscription } from './write-subscription.ts'

/** How long events are kept, delivered or not. */
const KEEP_MILLISECONDS = 7 * 86_400_000
const SWEEP_MILLISECONDS = 3_600_000
const TICK_MILLISECONDS = 1_000
/** Events that are shown at once. */
const MOST_SHOWN = 1_000

type Given = Deps &
  Omit<SubscriptionSettings, 'access'> & { readonly access: Deps['access'] & SubscriptionSettings['access'] } & {
    readonly commit: CommitUnit
  }

/** Topic-based subscriptions (http://hl7.org/fhir/uv/subscriptions-backport, 1.1, R4): see docs/subscriptions.md. */
export function createSubscriptions(given: Given) {
  const db: Kysely<unknown> = given.database.kysely
  const topics = new Map<string, SubscriptionTopic>()
  const now = () => given.clock.now().getTime()
  const watchList = createWatchList(db, now, async ({ owner }) =>
    sourcesOf(given.sources.settings, await decideAsOwner(given, owner)),
  )
  let ticking: NodeJS.Timeout | undefined
  let sweptAt = 0

  const wake = (ids: readonly string[]) => {
    streams.wake(ids)
    if (ticking) tick()
  }
  const deps: SubscriptionDeps = { ...given, watchList, wake, findTopic: (url) => topics.get(url) }
  const sender = createSender(deps)
  const streams = createStreams(deps)
  const tick = () => {
    sender.begin().catch((error: unknown) => given.log.error('subscriptions cannot be sent', { error }))
  }
  const sweep = async () => {
    if (now() - sweptAt < SWEEP_MILLISECONDS) return
    sweptAt = now()
    await sweepEvents(db, new Date(now() - KEEP_MILLISECONDS))
  }

  const find = async (decision: Decision, id: string): Promise<SubscriptionRow | undefined> => {
    const row = await findSubscription(db, id)
    if (row?.owner.organisation.code !== decision.actor.organisation.code) return undefined
    const plan = planOf(row)
    return plan && isProbing(plan, decision) ? undefined : row
  }

  return {
    /** What one can subscribe to, instead of what was there before. */
    loadTopics(all: readonly SubscriptionTopic[]): void {
      topics.clear()
      for (const topic of all) topics.set(topic.url, topic)
    },
    topics: (): readonly SubscriptionTopic[] => [...topics.values()],
    /** What the outbox is to call. */
    subscription: {
      type: RECORDS_CHANGED,
      name: 'records.note-changes-for-subscriptions',
      isWanted: async () => (await watchList.current()).byId.size > 0,
      handler: noteChanges(deps),
    },
    write: (decision: Decision, entry: Entry, base: string) => writeSubscription(deps, decision, entry, base),

    /** Sends what is due from now on. */
    start(): void {
      ticking ??= setInterval(() => {
        tick()
        sweep().catch((error: unknown) => given.log.error('old events cannot be forgotten', { error }))
      }, TICK_MILLISECONDS)
    },
    /** Waits for the notifications that are under way; streams end. */
    async stop(): Promise<void> {
      clearInterval(ticking)
      ticking = undefined
      streams.closeAll()
      await sender.stop()
    },
    /** Sends all that is due now; `start` does so by itself. */
    async deliverDue(): Promise<void> {
      await sender.begin()
      await sender.idle()
    },

    /** One of the caller's organisation. */
    find,
    list: (decision: Decision) => listSubscriptions(db, decision.actor.organisation.code),

    /** Events by their numbers, both ends inclusive, as a notification. By the caller's own rights. */
    async events(
      reader: Decision,
      row: SubscriptionRow,
      { from, to, content: wished }: { from: number; to?: number | undefined; content?: PayloadContent | undefined },
    ): Promise<string> {
      const events = await readEvents(db, row.id, { from, to, limit: MOST_SHOWN })
      const content = wished ?? planOf(row)?.channel.content ?? 'empty'
      const telling = { type: 'query-event', content, events, operation: 'records.subscription-events' } as const
      return readNotification(deps, reader, row, telling)
    },

    stream: streams.open,
    endStreams: streams.closeAll,
    /** The decision by which somebody may read here now; undefined where they may no longer. A second old at most. */
    async stillMay(knock: Omit<Parameters<SubscriptionDeps['access']['admit']>[0], 'permission'>) {
      for (const permission of [MANAGE, READ]) {
        const admitted = await given.access.admit({ ...knock, permission }, () => undefined)
        if (!admitted.ok) return undefined
        if (permission === READ) return admitted.value
      }
      return undefined
    },
    missing: (): EntryFailure => ({
      ok: false,
      status: 404,
      issues: [fault('not-found', 'There is no such Subscription of your organisation.')],
    }),
  }
}
