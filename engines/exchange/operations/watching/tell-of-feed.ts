import type { Decision } from '@kangcheng/access'
import type { Notices } from '@kangcheng/notices'
import type { Kysely } from 'kysely'
import type { FeedNotice } from '../../contract/feed-notices.ts'
import type { SilenceStep } from '../../rules/watching/silence-step.ts'
import { addSilence, removeSilence, tellDead, type WatchedFeed } from '../../store/silence.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'
import type { Audience } from './audience.ts'
import { momentWords } from './moment-words.ts'

export interface WatchDeps extends Pick<Deps, 'access' | 'records' | 'database' | 'clock' | 'log'> {
  readonly notices: Pick<Notices, 'send' | 'settle'>
}

/** More new dead letters than these within an hour are told of. */
export const MANY_DEAD = 20
/** Milliseconds after which they are told of once more. */
export const DEAD_TOLD_AGAIN = 24 * 3_600_000

interface News {
  readonly feed: WatchedFeed
  readonly step: SilenceStep | undefined
  readonly isDying: boolean
  readonly audience: Audience | undefined
}

/** Tells what there is to tell of a feed, together with what keeps it from being told again. Answers how many notices were sent. */
export async function tellOfFeed(deps: WatchDeps, decision: Decision, news: News): Promise<number> {
  const look = { operation: 'exchange.watch-feed', subject: `feed/${news.feed.code}` }
  const sent = await inSources(
    deps,
    decision,
    look,
    async (db) => (await tellOfSilence(deps, db, news)) + (await tellOfDead(deps, db, news)),
  )
  return sent ?? 0
}

async function tellOfSilence(deps: WatchDeps, db: Kysely<unknown>, news: News): Promise<number> {
  const { feed, step } = news
  const subject = `feed-silence/${feed.code}`
  const now = deps.clock.now()
  if (step === undefined) return 0
  if (step === 'begins') {
    if (!(await addSilence(db, feed, now))) return 0
    return send(deps, db, news, { kind: 'exchange.feed-silent', subject, key: `${subject}/${now.toISOString()}` })
  }
  if (!(await removeSilence(db, feed.number))) return 0
  await deps.notices.settle(db, subject, [])
  if (step === 'forgotten') return 0
  return send(deps, db, news, { kind: 'exchange.feed-speaks', subject, key: `${subject}/${now.toISOString()}/over` })
}

/** At most once in 24 hours: by days, what goes on around midnight would be told twice. */
async function tellOfDead(deps: WatchDeps, db: Kysely<unknown>, news: News): Promise<number> {
  if (!news.isDying) return 0
  const { code, number } = news.feed
  const now = deps.clock.now()
  if (!(await tellDead(db, number, now, new Date(now.getTime() - DEAD_TOLD_AGAIN)))) return 0
  const subject = `feed-dead-letters/${code}`
  return send(deps, db, news, { kind: 'exchange.feed-dead-letters', subject, key: `${subject}/${now.toISOString()}` })
}

async function send(
  { notices }: WatchDeps,
  db: Kysely<unknown>,
  { feed, audience }: News,
  notice: { readonly kind: FeedNotice; readonly subject: string; readonly key: string },
): Promise<number> {
  if (!audience) return 0
  const { title, silence = 0, zone } = feed.settings
  const isDead = notice.kind === 'exchange.feed-dead-letters'
  const sending = await notices.send(db, {
    ...notice,
    to: audience.to,
    parameters: {
      feed: title,
      organisation: audience.organisation.name,
      newest: momentWords(feed.newest, zone),
      ...{ minutes: silence, count: MANY_DEAD },
    },
    link: `/data/messages?feed=${feed.code}${isDead ? '' : '&state=all'}`,
    severity: notice.kind === 'exchange.feed-speaks' ? 'info' : 'attention',
    organisationPath: audience.organisation.path,
  })
  return sending === 'sent' ? 1 : 0
}
