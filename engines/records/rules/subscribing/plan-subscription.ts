import { fault, type Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import { dateRange } from '../searching/date-range.ts'
import { type Channel, extensionsOf, readChannel } from './channel.ts'
import type { SubscriptionTopic } from './topic.ts'
import type { Watch } from './watch.ts'
import { watchesOfSearch, watchesOfTopic } from './watches-of.ts'

/** A Subscription as it is served. */
export interface SubscriptionPlan {
  /** Undefined where the criteria is a search, as R4 has it. */
  readonly topic: SubscriptionTopic | undefined
  readonly watches: readonly Watch[]
  readonly channel: Channel
  /** From when on it is off, milliseconds. */
  readonly end: number | undefined
}

export type Planned =
  | { readonly ok: true; readonly plan: SubscriptionPlan }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A search of R4 begins with a type; anything else is the canonical of a topic. */
const SEARCH = /^[A-Z][A-Za-z]{1,60}(?:\?|$)/
const ZONE_MINUTES = 8 * 60

/** Whether and how a valid Subscription can be served. */
export function planSubscription(
  subscription: Resource,
  findTopic: (url: string) => SubscriptionTopic | undefined,
): Planned {
  const criteria = String(subscription.criteria)
  const classic = SEARCH.test(criteria)
  const topic = classic ? undefined : findTopic(criteria.split('|', 1)[0] ?? '')
  if (!classic && topic === undefined) {
    const words = 'The criteria is neither a topic of this server nor a search such as Observation?code=….'
    return { ok: false, issues: [fault('not-found', words, 'Subscription.criteria')] }
  }
  const filters = extensionsOf(subscription._criteria, 'backport-filter-criteria').map(({ valueString }) => valueString)
  if (filters.some((filter) => typeof filter !== 'string') || (classic && filters.length > 0)) {
    const words = 'Filters are strings, and narrow a topic.'
    return { ok: false, issues: [fault('invalid', words, 'Subscription.criteria')] }
  }
  const watched = topic ? watchesOfTopic(topic, filters.map(String)) : watchesOfSearch(criteria)
  if (!watched.ok) return watched
  const channel = readChannel(subscription, classic)
  if (!channel.ok) return channel
  const end = typeof subscription.end === 'string' ? dateRange(subscription.end, ZONE_MINUTES)?.low : undefined
  return { ok: true, plan: { topic, watches: watched.watches, channel: channel.channel, end } }
}
