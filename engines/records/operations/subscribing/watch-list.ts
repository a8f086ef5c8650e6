import type { Decision } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import type { Resource } from '../../rules/resource.ts'
import { planSubscription, type SubscriptionPlan } from '../../rules/subscribing/plan-subscription.ts'
import type { Watch } from '../../rules/subscribing/watch.ts'
import { listWatched, type SubscriptionRow } from '../../store/subscriptions.ts'

/** How old what a process knows of the subscriptions may be. */
const LIST_MILLISECONDS = 1_000
/** A new one waits so long for its handshake: by then every process knows of it, and no event is missed. */
export const HANDSHAKE_MILLISECONDS = 2 * LIST_MILLISECONDS
/** How old the rights may be by which it is decided what is an event for whom; before something is sent they are asked anew. */
const RIGHTS_MILLISECONDS = 10_000

export interface Watched {
  readonly row: SubscriptionRow
  readonly watches: readonly Watch[]
  /** Sources open to its owner, as `app.record_sources` has them; undefined where nothing is. */
  openSources(): Promise<string | undefined>
}

export interface Watching {
  readonly byId: ReadonlyMap<string, Watched>
  readonly byType: ReadonlyMap<string, readonly Watched[]>
}

/** The subscriptions that are not off, by what they watch. */
export interface WatchList {
  current(): Promise<Watching>
  forget(): void
}

export function createWatchList(
  db: Kysely<unknown>,
  now: () => number,
  openSources: (row: SubscriptionRow) => Promise<string | undefined>,
): WatchList {
  let known: { readonly at: number; readonly watching: Promise<Watching> } | undefined

  const load = async (): Promise<Watching> => {
    const watched = (await listWatched(db)).flatMap((row): Watched[] => {
      const plan = planOf(row)
      let asked: { at: number; sources: Promise<string | undefined> } | undefined
      const cached = () => {
        if (!asked || now() - asked.at > RIGHTS_MILLISECONDS) asked = { at: now(), sources: openSources(row) }
        return asked.sources
      }
      return plan ? [{ row, watches: plan.watches, openSources: cached }] : []
    })
    const byType = new Map<string, Watched[]>()
    for (const one of watched) {
      for (const type of new Set(one.watches.map((watch) => watch.type))) {
        byType.set(type, [...(byType.get(type) ?? []), one])
      }
    }
    return { byId: new Map(watched.map((one) => [one.row.id, one])), byType }
  }

  return {
    current() {
      if (known && now() - known.at < LIST_MILLISECONDS) return known.watching
      const entry = { at: now(), watching: load() }
      known = entry
      entry.watching.catch(() => {
        if (known === entry) known = undefined
      })
      return entry.watching
    },
    forget() {
      known = undefined
    },
  }
}

/** How a subscription that was accepted is served; undefined where this version can serve it no longer. */
export function planOf({ content, topic }: Pick<SubscriptionRow, 'content' | 'topic'>): SubscriptionPlan | undefined {
  const planned = planSubscription(JSON.parse(content) as Resource, () => topic ?? undefined)
  return planned.ok ? planned.plan : undefined
}

/** The value of `app.record_sources` for a decision that may be none. */
export async function sourcesOf(
  settings: (decision: Decision) => Promise<Readonly<Record<string, string>>>,
  decision: Decision | undefined,
): Promise<string | undefined> {
  return decision && (await settings(decision))['app.record_sources']
}
