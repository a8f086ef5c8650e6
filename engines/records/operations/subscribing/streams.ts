import type { Decision } from '@kangcheng/access'
import { fault } from '../../rules/issue.ts'
import { findSubscription, readCounts, readEvents, type SubscriptionRow } from '../../store/subscriptions.ts'
import type { EntryFailure } from '../writing/entry.ts'
import { readNotification } from './read-notification.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'
import { planOf } from './watch-list.ts'

/** What goes down a stream: events up to a number, or a sign of life. */
export interface StreamPart {
  /** Number of the last event in it: what `Last-Event-ID` says when the reader comes back. */
  readonly upTo: number | undefined
  readonly text: string
}

export interface Stream {
  /** Settles when there is something to write; undefined when the stream is over. Never asked for again before it is settled. */
  next(): Promise<StreamPart | undefined>
  close(): void
}

/** Streams of one account, and of one process. */
const MOST_OF_ONE = 5
const MOST = 200
const USUAL_HEARTBEAT_SECONDS = 15
/** How often it is looked for events that another process has added. */
const LOOK_MILLISECONDS = 1_000

export type Opened = { readonly ok: true; readonly stream: Stream } | TooManyStreams | EntryFailure
interface TooManyStreams {
  readonly ok: false
  readonly status: 429
  readonly issues: EntryFailure['issues']
}

/**
 * Server-sent events: a stream reads stored events from a number on, a bundle at a time and only when the one before was taken, so
 * that a slow reader costs nothing. It asks each time whether its reader still may.
 */
export function createStreams(deps: SubscriptionDeps) {
  const open = new Map<object, { readonly account: string; readonly id: string; wake: () => void }>()
  let looking: NodeJS.Timeout | undefined

  const wake = (ids: readonly string[]) => {
    for (const one of open.values()) if (ids.includes(one.id)) one.wake()
  }
  const counts = new Map<string, number>()
  const look = async () => {
    const found = await readCounts(deps.database.kysely, [...new Set([...open.values()].map(({ id }) => id))])
    const moved = [...found].filter(([id, events]) => counts.get(id) !== events).map(([id]) => id)
    counts.clear()
    for (const [id, events] of found) counts.set(id, events)
    wake(moved)
  }
  const lookOn = () => {
    looking ??= setInterval(() => {
      look().catch((error: unknown) => deps.log.warn('streams cannot look for events', { error }))
    }, LOOK_MILLISECONDS)
  }

  return {
    wake,
    /**
     * @param after number of the last event the reader has; undefined: from now on
     * @param still the decision of the reader as it is now, undefined when they may no longer
     */
    async open(
      row: SubscriptionRow,
      after: number | undefined,
      still: () => Promise<Decision | undefined>,
    ): Promise<Opened> {
      const decision = await still()
      const account = decision?.actor.userId ?? ''
      const own = [...open.values()].filter((one) => one.account === account).length
      if (own >= MOST_OF_ONE || open.size >= MOST) {
        const issues = [fault('throttled', 'Too many streams are open: close one of them.')]
        return { ok: false, status: 429, issues }
      }
      const key = {}
      const place = { account, id: row.id, wake: () => {} }
      let from = (after ?? row.events) + 1
      open.set(key, place)
      lookOn()
      const seconds = planOf(row)?.channel.heartbeatSeconds ?? USUAL_HEARTBEAT_SECONDS
      const close = () => {
        open.delete(key)
        place.wake()
        if (open.size > 0) return
        clearInterval(looking)
        looking = undefined
      }
      const part = async (current: SubscriptionRow, reader: Decision): Promise<StreamPart | undefined> => {
        const { content, maxCount } = planOf(current)?.channel ?? { content: 'empty', maxCount: 1 }
        const events = await readEvents(deps.database.kysely, row.id, { from, limit: maxCount })
        const last = events.at(-1)
        if (!last) return undefined
        const telling = { type: 'event-notification', content, events, operation: 'records.stream' } as const
        const text = await readNotification(deps, reader, current, telling)
        from = last.number + 1
        return { upTo: last.number, text }
      }
      const beat = (current: SubscriptionRow, reader: Decision): Promise<string> =>
        readNotification(deps, reader, current, {
          ...{ type: 'heartbeat', content: 'empty', events: [], operation: 'records.stream' },
        })
      const next = async (): Promise<StreamPart | undefined> => {
        let isBeat = false
        for (;;) {
          // Before the look, so that what is added while it is under way is not slept through.
          const woken = new Promise<void>((resolve) => {
            place.wake = resolve
          })
          const reader = open.has(key) ? await still() : undefined
          const current = reader && (await findSubscription(deps.database.kysely, row.id))
          if (!reader || !current || current.status === 'off') return undefined
          const found = await part(current, reader)
          if (found) return found
          if (isBeat) return { upTo: undefined, text: await beat(current, reader) }
          isBeat = await isLate(woken, seconds * 1_000)
        }
      }
      const nextOrEnd = () =>
        next().catch((error: unknown) => {
          deps.log.error('a stream of events came to a halt; its reader comes back', { error })
          return undefined
        })
      return { ok: true, stream: { next: nextOrEnd, close } }
    },

    closeAll() {
      const all = [...open.values()]
      open.clear()
      for (const one of all) one.wake()
      clearInterval(looking)
      looking = undefined
    },
  }
}

/** Whether the time was over before anything happened. */
async function isLate(happened: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds)
  })
  try {
    return await Promise.race([happened.then(() => false), late])
  } finally {
    clearTimeout(timer)
  }
}
