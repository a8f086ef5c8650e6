import { platformActor } from '@kangcheng/access'
import { type SilenceStep, silenceStep } from '../../rules/watching/silence-step.ts'
import { listWatched, type WatchedFeed } from '../../store/silence.ts'
import { audienceOf } from './audience.ts'
import { DEAD_TOLD_AGAIN, MANY_DEAD, tellOfFeed, type WatchDeps } from './tell-of-feed.ts'

const HOUR = 3_600_000

interface Due {
  readonly feed: WatchedFeed
  readonly step: SilenceStep | undefined
  readonly isDying: boolean
}

/**
 * Tells those who keep a feed that it has fallen silent, that it speaks again, and that many dead letters come; each once, however
 * often it is asked to look and by however many servers. What nobody can be told of is told once there is somebody. A look answers how
 * many notices were sent.
 */
export function createFeedWatch(deps: WatchDeps): () => Promise<number> {
  const dueNow = async () => {
    const now = deps.clock.now().getTime()
    return (await listWatched(deps.database.kysely, MANY_DEAD)).flatMap((feed): Due[] => {
      const step = silenceStep(feed, now)
      const isNew = feed.deadTold === null || now - feed.deadTold >= DEAD_TOLD_AGAIN
      const isDying = isNew && feed.manyDeadSince !== null && now - feed.manyDeadSince <= HOUR
      return step !== undefined || isDying ? [{ feed, step, isDying }] : []
    })
  }
  const tell = async ({ feed, step, isDying }: Due): Promise<number> => {
    const audience = await audienceOf(deps, feed)
    const isHeard = audience !== undefined && audience.to.length > 0
    // Held for told, a silence would never be heard of by whoever comes to answer for it. Its end needs nobody.
    if (!isHeard && (step === undefined || step === 'begins')) return 0
    const asked = await deps.access.require(platformActor('system'), 'exchange.feed.read', {}, 'administration')
    if (!asked.ok) throw new Error('the platform may look at feeds')
    return tellOfFeed(deps, asked.value, { feed, step, isDying: isDying && isHeard, audience })
  }
  return async () => {
    let sent = 0
    for (const due of await dueNow()) {
      try {
        sent += await tell(due)
      } catch (error) {
        // The next ones are told of all the same, and this one within a minute.
        deps.log.error('nobody could be told of a feed', { feed: due.feed.code, error })
      }
    }
    return sent
  }
}
