import { setImmediate as others } from 'node:timers/promises'
import type { Wish } from '@kangcheng/records'
import type { CompiledMap } from '../../rules/mapping/compile-map.ts'
import { differing } from '../../rules/mapping/differing.ts'
import { takesMessage } from '../../rules/mapping/fits-messages.ts'
import { stateOf } from '../../store/messages.ts'
import { markReplayed, moveReplay, type Replay, type ReplayedMessage, type ReplayStep } from '../../store/replays.ts'
import type { Deps } from '../deps.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { checkResources } from '../receiving/check-resources.ts'
import { type UnderstandingDeps, understand } from '../receiving/understand.ts'
import { isOlder } from '../storing/store-in-order.ts'

interface Changed {
  readonly id: string
  readonly wishes: readonly Wish[]
}

/** Looks at messages by a newer map, and writes what comes out differently, together with how far the replay has come. */
export async function replayPage(
  deps: Deps & UnderstandingDeps,
  {
    replay,
    feed,
    map,
    messages,
  }: { replay: Replay; feed: OpenFeed; map: CompiledMap; messages: readonly ReplayedMessage[] },
): Promise<ReplayStep> {
  const changed: Changed[] = []
  let failed = 0
  for (const message of messages) {
    // Live messages come first.
    await others()
    const wishes = await changesOf(deps, feed, map, message)
    if (wishes === undefined) failed++
    else if (wishes.length > 0) changed.push({ id: message.id, wishes })
  }
  return write(deps, {
    replay,
    feed,
    changed,
    last: messages.at(-1)?.id ?? replay.toId,
    looked: messages.length,
    failed,
  })
}

/** Undefined where the newer map cannot make anything of it. */
async function changesOf(
  deps: Deps & UnderstandingDeps,
  feed: OpenFeed,
  map: CompiledMap,
  message: ReplayedMessage,
): Promise<readonly Wish[] | undefined> {
  const { id, bytes } = message
  const arrival = { id, bytes, received: new Date(message.received) }
  const isStored = stateOf(message.state) === 'stored' && message.map !== null && message.mapVersion !== null
  if (isStored && message.mapVersion === map.map.version && message.map === map.map.code) return []
  const old = isStored ? await deps.maps.version(message.map as string, message.mapVersion as number) : undefined
  const [from, to] = old ? deps.maps.between(old, map) : [undefined, map]
  const after = await understand(deps, feed, { ...arrival, use: to })
  // It is a message for another map.
  if (after.kind !== '' && !takesMessage(map.map, after.kind)) return []
  // So is a line without its columns, or with those of another one.
  if (after.faults.some(({ code }) => code === 'columns')) return []
  if (after.map && after.map.code !== map.map.code) return []
  if (after.faults.length > 0) return undefined
  const before = from ? (await understand(deps, feed, { ...arrival, use: from })).resources : []
  const { wishes, faults } = await checkResources(deps.records, differing(before, after.resources), id)
  return faults.length === 0 ? wishes : undefined
}

async function write(
  deps: Deps,
  page: { replay: Replay; feed: OpenFeed; changed: readonly Changed[]; last: string; looked: number; failed: number },
): Promise<ReplayStep> {
  const { replay, feed, changed, last, looked } = page
  const now = deps.clock.now()
  let step: ReplayStep = { done: last, messages: looked, written: 0, failed: page.failed, now }
  const answer = await deps.records.takeIn(feed.decision, {
    operation: 'exchange.replay',
    subject: `feed/${feed.code} map/${replay.map}|${replay.version} ${looked}`,
    deliveries: changed.map(({ id, wishes }) => ({ wishes, mayReplace: (source) => isOlder(source, id) })),
    async alongside(db, written) {
      step = { ...step, written: written.reduce((sum, count) => sum + count, 0) }
      const ids = changed.map(({ id }) => id)
      await markReplayed(db, replay, ids)
      if (!(await moveReplay(db, replay, step))) throw new Stopped()
    },
  })
  if (answer.ok) return step
  // One that the record store refuses stays as it was.
  const rest = changed.filter((_, index) => index !== answer.at)
  return write(deps, { ...page, changed: rest, failed: page.failed + 1 })
}

/** Somebody stopped it, or another process moves it. */
export class Stopped extends Error {}
