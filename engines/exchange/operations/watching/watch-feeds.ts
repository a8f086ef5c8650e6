import { platformActor } from '@kangcheng/access'
import { dayIn } from '../../rules/scoring/day-in.ts'
import { type SilenceStep, silenceStep } from '../../rules/watching/silence-step.ts'
import { listWatched, type WatchedFeed } from '../../store/silence.ts'
import { audienceOf } from './audience.ts'
import { MANY_DEAD, tellOfFeed, type WatchDeps } from './tell-of-feed.ts'

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
  /** Feeds of which this process has told that they are dying, and on which day: no need to ask again each minute. */
  const told = new Map<number, string>()
  const dueNow = async () => {
    const now = deps.clock.now().getTime()
    return (await listWatched(deps.database.kysely, MANY_DEAD)).flatMap((feed): Due[] => {
      const step = silenceStep(feed, now)
      const isNew = told.get(feed.number) !== dayIn(now, feed.settings.zone)
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
    const sent = await tellOfFeed(deps, asked.value, { feed, step, isDying: isDying && isHeard, audience })
    if (isDying && isHeard) told.set(feed.number, dayIn(deps.clock.now().getTime(), feed.settings.zone))
    return sent
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
