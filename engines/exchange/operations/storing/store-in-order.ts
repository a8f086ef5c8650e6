import { setTimeout as pause } from 'node:timers/promises'
import type { Wish } from '@kangcheng/records'
import type { MessageFault } from '../../contract/faults.ts'
import { endWaiting, refuseWaiting } from '../../store/waiting.ts'
import type { Deps } from '../deps.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { createRest } from './create-rest.ts'
import type { KnownResources } from './known-resources.ts'

interface StoringDeps extends Pick<Deps, 'records' | 'clock' | 'log'> {
  readonly known: KnownResources
}

/** Messages that one transaction takes on. */
const BATCH = 200
/** Messages of all feeds that wait in memory, less than a second of storing: senders that are faster wait for their answers. */
const MOST_WAITING = 1_000
/**
 * While so few wait, those of all feeds are stored together after a rest (milliseconds): alone, each would cost seven transactions with the
 * event that tells of it.
 */
const FEW = 100
const REST = 100
/** So many each feed may have waiting whatever the others send. */
const OWN = 10

export interface Storing {
  /** Settles when the feed may bring more. */
  room(feed: OpenFeed): Promise<void>
  /** Stores what a kept message asks for, after those of its feed before it; settles then, with the reason where it is dead. */
  add(feed: OpenFeed, id: string, wishes: readonly Wish[]): Promise<MessageFault | undefined>
  waiting(): number
  /** Stores what is there, and no more. */
  stop(): Promise<void>
}

interface Waiting {
  readonly id: string
  readonly wishes: readonly Wish[]
  settle(fault: MessageFault | undefined): void
}

interface Lane {
  readonly feed: OpenFeed
  readonly queue: Waiting[]
  running: Promise<void>
  isRunning: boolean
}

/**
 * Stores the messages of each feed in the order in which they were kept, a batch at a time, beside those of other feeds. A message that
 * the record store refuses is dead and holds up nothing; where the record store cannot be reached, it is tried again.
 */
export function createStoring(deps: StoringDeps): Storing {
  const lanes = new Map<number, Lane>()
  let blocked: (() => void)[] = []
  let waiting = 0
  let isStopped = false

  const laneOf = (feed: OpenFeed): Lane => {
    const known = lanes.get(feed.number)
    if (known) return known
    const lane: Lane = { feed, queue: [], running: Promise.resolve(), isRunning: false }
    lanes.set(feed.number, lane)
    return lane
  }
  const unblock = () => {
    const all = blocked
    blocked = []
    for (const go of all) go()
  }
  const rest = createRest(REST)
  const drain = async (lane: Lane) => {
    let tries = 0
    while (lane.queue.length > 0) {
      if (waiting <= FEW && !isStopped) await rest()
      const batch = lane.queue.slice(0, BATCH)
      try {
        const done = await storeBatch(deps, lane.feed, batch)
        lane.queue.splice(0, done)
        waiting -= done
        unblock()
        tries = 0
      } catch (error) {
        if (isStopped) break
        deps.log.error('messages could not be stored and are tried again', { feed: lane.feed.code, error })
        await pause(Math.min(30_000, 250 * 2 ** tries++))
      }
    }
    lane.isRunning = false
  }

  return {
    async room(feed) {
      const lane = laneOf(feed)
      while (waiting >= MOST_WAITING && lane.queue.length >= OWN && !isStopped)
        await new Promise<void>((resolve) => blocked.push(resolve))
    },
    add(feed, id, wishes) {
      const lane = laneOf(feed)
      return new Promise((settle) => {
        lane.queue.push({ id, wishes, settle })
        waiting++
        if (lane.isRunning || isStopped) return
        lane.isRunning = true
        lane.running = drain(lane)
      })
    },
    waiting: () => waiting,
    async stop() {
      isStopped = true
      unblock()
      await Promise.all([...lanes.values()].map(({ running }) => running))
    },
  }
}

/** Answers how many of the first are dealt with. */
async function storeBatch(deps: StoringDeps, feed: OpenFeed, batch: readonly Waiting[]): Promise<number> {
  const [first] = batch
  if (!first) return 0
  const { records, known } = deps
  const answer = await records.takeIn(feed.decision, {
    operation: 'exchange.store',
    subject: `feed/${feed.code} ${batch.length} ${first.id}`,
    deliveries: batch.map(({ id, wishes }) => ({ wishes, mayReplace: (source) => isOlder(source, id) })),
    alongside: (_db, _written, together) => {
      const ids = batch.map(({ id }) => id)
      together(endWaiting, { feed: feed.number, ids })
    },
  })
  if (answer.ok) {
    for (const { wishes, settle } of batch) {
      known.note(wishes)
      settle(undefined)
    }
    return batch.length
  }
  const { at, issues } = answer
  // Those before it are stored first, so that the order stays.
  if (at > 0) return storeBatch(deps, feed, batch.slice(0, at))
  const fault: MessageFault = { code: 'refused', value: issues[0]?.diagnostics ?? '' }
  await records.takeIn(feed.decision, {
    operation: 'exchange.refuse',
    subject: `feed/${feed.code} ${first.id}`,
    deliveries: [],
    alongside: (db) => refuseWaiting(db, feed.number, first.id, [fault]),
  })
  first.settle(fault)
  return 1
}

/** Whether what is there was written by an older message, by this one, or by nobody's message. Ids are in the order of arrival. */
export function isOlder(source: string | undefined, id: string): boolean {
  const message = source?.startsWith('urn:uuid:') ? source.slice('urn:uuid:'.length) : undefined
  return message === undefined || message <= id
}
