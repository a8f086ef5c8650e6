import { type Decision, directoryIn, platformActor } from '@kangcheng/access'
import type { FeedSettings } from '../../contract/feeds.ts'
import { listFeeds } from '../../store/feeds.ts'
import type { Deps } from '../deps.ts'

/** A feed as the doors know it. */
export interface OpenFeed {
  readonly number: number
  readonly code: string
  readonly organisation: string
  readonly source: number
  readonly settings: FeedSettings
  /** What is written is written by the institution that sends. */
  readonly decision: Decision
}

export interface FeedBook {
  all(): Promise<readonly OpenFeed[]>
  /** By what a sender calls itself; closed feeds too. */
  bySender(application: string, facility: string): Promise<OpenFeed | undefined>
  byCode(code: string): Promise<OpenFeed | undefined>
  byNumber(number: number): Promise<OpenFeed | undefined>
  /** Reads them again with the next question: one was changed. */
  forget(): void
}

/** Remembers the feeds for `REFRESH` milliseconds: another process may change them. */
export function createFeedBook(deps: Pick<Deps, 'database' | 'access' | 'clock'>): FeedBook {
  let known: { at: number; feeds: Promise<readonly OpenFeed[]> } | undefined

  const all = () => {
    const now = deps.clock.now().getTime()
    if (!known || now - known.at > REFRESH) {
      const feeds = readFeeds(deps)
      known = { at: now, feeds }
      feeds.catch(() => {
        known = undefined
      })
    }
    return known.feeds
  }
  const find = async (fits: (feed: OpenFeed) => boolean) => (await all()).find(fits)
  return {
    all,
    bySender: (application, facility) =>
      find(({ settings: { sender } }) => sender?.application === application && sender.facility === facility),
    byCode: (code) => find((feed) => feed.code === code),
    byNumber: (number) => find((feed) => feed.number === number),
    forget() {
      known = undefined
    },
  }
}

const REFRESH = 5_000

async function readFeeds({ database, access }: Pick<Deps, 'database' | 'access'>): Promise<readonly OpenFeed[]> {
  const organisations = new Map(
    (await directoryIn(database.kysely).organisations()).map(({ code, path }) => [code, path]),
  )
  const feeds: OpenFeed[] = []
  for (const { version: _version, ...feed } of await listFeeds(database.kysely)) {
    const path = organisations.get(feed.organisation)
    // One that left the directory sends no more.
    if (path === undefined) continue
    const actor = { ...platformActor('system'), organisation: { code: feed.organisation, path } }
    const decided = await access.require(actor, 'exchange.message.receive', {}, 'care')
    if (decided.ok) feeds.push({ ...feed, decision: decided.value })
  }
  return feeds
}
