import { setTimeout as pause } from 'node:timers/promises'
import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { ReplayState, ReplayWish } from '../../contract/replays.ts'
import type { CompiledMap } from '../../rules/mapping/compile-map.ts'
import { firstIdAt, lastIdAt } from '../../rules/scoring/ids-around.ts'
import { listFeeds } from '../../store/feeds.ts'
import {
  addReplay,
  countToReplay,
  endReplay,
  listReplays,
  type Replay,
  readToReplay,
  runningReplays,
  waitsIn,
} from '../../store/replays.ts'
import type { Deps } from '../deps.ts'
import type { FeedBook, OpenFeed } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import type { UnderstandingDeps } from '../receiving/understand.ts'
import type { Storing } from '../storing/store-in-order.ts'
import { replayPage, Stopped } from './replay-page.ts'
import { createTurns } from './turns.ts'

interface ReplayDeps extends Deps, UnderstandingDeps {
  readonly feeds: FeedBook
  readonly storing: Storing
}

/** Messages of one transaction. */
const PAGE = 100
/** While more live messages than these wait to be stored, a replay waits. */
const BUSY = 200
/** Pages of all replays that are under way: one is mapped while another is being written. More would come between live messages. */
const PAGES_AT_ONCE = 2

/** Maps the messages of a feed once more by a newer map, in the background, behind what is sent at the same time. */
export function createReplays(deps: ReplayDeps) {
  const running = new Map<string, Promise<void>>()
  const inTurn = createTurns(PAGES_AT_ONCE)
  let isStopped = false

  const run = (replay: Replay) => {
    if (running.has(replay.id)) return
    const work = runReplay(replay).catch((error: unknown) => {
      if (!(error instanceof Stopped)) deps.log.error('a replay could not go on', { error })
    })
    running.set(replay.id, work)
    void work.finally(() => running.delete(replay.id))
  }
  const runReplay = async (begun: Replay) => {
    let replay = begun
    const feed = await deps.feeds.byNumber(replay.feed)
    const map = await deps.maps.version(replay.map, replay.version)
    // What is on its way was mapped by the version before; what comes after that goes by the newest.
    while (!isStopped && (await waitsIn(deps.database.kysely, replay))) await pause(50)
    while (feed && map && !isStopped) {
      while (deps.storing.waiting() > BUSY && !isStopped) await pause(50)
      const step = await inTurn(() => nextPage({ replay, feed, map }))
      if (!step) break
      replay = { ...replay, done: step.done }
    }
    if (!isStopped) await endReplay(deps.database.kysely, replay, 'finished', deps.clock.now())
  }

  const nextPage = async (page: { replay: Replay; feed: OpenFeed; map: CompiledMap }) => {
    const messages = await readToReplay(deps.database.kysely, page.replay, PAGE)
    return messages.length === 0 ? undefined : replayPage(deps, { ...page, messages })
  }

  return {
    /** Goes on with what was under way when the server ended. */
    async start() {
      for (const replay of await runningReplays(deps.database.kysely)) run(replay)
    },
    async stop() {
      isStopped = true
      await Promise.all(running.values())
    },
    /** Begins one; answers at once. */
    async begin(decision: Decision, wish: ReplayWish): Promise<Result<ReplayState, FeedRefusal>> {
      const map = (await deps.maps.newest()).get(wish.map)
      const version = map === undefined ? '' : `|${map.map.version}`
      const look = { operation: 'exchange.begin-replay', subject: `feed/${wish.feed} map/${wish.map}${version}` }
      const begun = await inSources(deps, decision, look, async (db): Promise<Result<Replay, FeedRefusal>> => {
        // One of an institution that is not open to who asks is not there.
        const feed = (await listFeeds(db)).find(({ code }) => code === wish.feed)
        if (!feed) return refuse('exchange.feed-unknown')
        if (!map) return refuse('exchange.map-unknown', { map: wish.map })
        const now = deps.clock.now()
        const id = deps.newId()
        const replays = await listReplays(db)
        if (replays.some((one) => one.feed === feed.number && one.state === 'running'))
          return refuse('exchange.replay-running')
        const range = {
          feed: feed.number,
          fromId: firstIdAt(wish.from === undefined ? 0 : Date.parse(wish.from)),
          toId: lastIdAt(wish.to === undefined ? now.getTime() : Date.parse(wish.to)),
        }
        await addReplay(db, {
          ...range,
          source: feed.source,
          id,
          map: wish.map,
          version: map.map.version,
          total: await countToReplay(db, range),
          started: now,
          userId: decision.actor.userId,
        })
        const added = (await listReplays(db)).find((one) => one.id === id)
        return added ? ok(added) : refuse('exchange.replay-running')
      })
      if (!begun) return refuse('exchange.feed-unknown')
      if (!begun.ok) return begun
      run(begun.value)
      return ok(stateOf(begun.value, wish.feed))
    },
    async list(decision: Decision): Promise<ReplayState[]> {
      const look = { operation: 'exchange.list-replays', subject: '' }
      const codes = new Map((await deps.feeds.all()).map(({ number, code }) => [number, code]))
      const replays = (await inSources(deps, decision, look, listReplays)) ?? []
      return replays.map((replay) => stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    async end(decision: Decision, id: string): Promise<Result<null, FeedRefusal>> {
      const look = { operation: 'exchange.stop-replay', subject: `replay/${id}` }
      const found = await inSources(deps, decision, look, async (db) => {
        const replay = (await listReplays(db)).find((one) => one.id === id)
        if (replay) await endReplay(db, replay, 'stopped', deps.clock.now())
        return replay
      })
      return found ? ok(null) : refuse('exchange.replay-unknown')
    },
  }
}

function stateOf(replay: Replay, feed: string): ReplayState {
  const { id, map, version, state, total, messages, written, failed, started, moved } = replay
  return {
    ...{ id, feed, map, version, state, messages, written, failed },
    ...(total === null ? {} : { total }),
    started: started.toISOString(),
    moved: moved.toISOString(),
  }
}
