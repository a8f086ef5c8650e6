import { isIP } from 'node:net'
import { type Decision, directoryIn, platformActor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { Feed, FeedSettings } from '../../contract/feeds.ts'
import { addFeed, changeFeed, type FeedRow, listFeeds, nextFeedNumber } from '../../store/feeds.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'
import type { MapBook } from '../maps/map-book.ts'
import type { FeedBook } from './feed-book.ts'

interface FeedDeps extends Deps {
  readonly feeds: FeedBook
  readonly maps: MapBook
}

/** Makes a feed of an organisation. */
export async function createFeed(
  deps: FeedDeps,
  decision: Decision,
  { code, organisation, settings }: Pick<Feed, 'code' | 'organisation' | 'settings'>,
): Promise<Result<Feed, FeedRefusal>> {
  const look = { operation: 'exchange.create-feed', subject: `feed/${code}` }
  const directory = directoryIn(deps.database.kysely)
  const place = await directory.findOrganisation(organisation)
  const region = place && (await directory.findRegion(place.region))
  // First of all: what else is wrong would tell somebody of feeds that are not theirs.
  if (!place || !region || !decision.opens({ region: region.path, organisation: place.path })) {
    const refusal = 'exchange.organisation-unknown'
    await deps.access.noteLook(decision, look, { outcome: 'refused', refusal })
    return refuse(refusal)
  }
  const fault = await faultOf(deps, { code, settings })
  if (fault) return fault
  const owner = await deps.access.require(
    { ...platformActor('system'), organisation: { code: organisation, path: place.path } },
    'exchange.message.receive',
    {},
    'care',
  )
  if (!owner.ok) return refuse('exchange.organisation-unknown')
  const source = await deps.records.sourceOf(owner.value)
  const number = await nextFeedNumber(deps.database.kysely)
  const added = await inSources(deps, decision, look, (db) =>
    addFeed(db, { number, code, organisation, source, settings }, deps.clock.now()),
  )
  if (added === undefined) return refuse('exchange.organisation-unknown')
  if (!added) return refuse('exchange.feed-taken')
  deps.feeds.forget()
  return ok({ code, organisation, settings, version: 1 })
}

/** Changes how a feed is set. `version` is the one that was looked at. */
export async function changeFeedSettings(
  deps: FeedDeps,
  decision: Decision,
  { code, version, settings }: Pick<Feed, 'code' | 'version' | 'settings'>,
): Promise<Result<Feed, FeedRefusal>> {
  const look = { operation: 'exchange.change-feed', subject: `feed/${code}` }
  // Looked for before, since it asks on connections of its own; told only of a feed that is open to who asks.
  const fault = await faultOf(deps, { code, settings })
  const answer = await inSources(deps, decision, look, async (db) => {
    const known = (await listFeeds(db)).find((feed) => feed.code === code)
    if (!known) return refuse<FeedRefusal>('exchange.feed-unknown')
    if (fault) return fault
    const changed = await changeFeed(db, { code, settings, version }, deps.clock.now())
    return changed ? ok(known) : refuse<FeedRefusal>('exchange.feed-changed')
  })
  if (answer === undefined) return refuse('exchange.feed-unknown')
  if (!answer.ok) return answer
  deps.feeds.forget()
  return ok({ code, organisation: answer.value.organisation, settings, version: version + 1 })
}

async function faultOf(
  { database, maps }: FeedDeps,
  { code, settings }: { readonly code: string; readonly settings: FeedSettings },
): Promise<ReturnType<typeof refuse<FeedRefusal>> | undefined> {
  const known = await maps.newest()
  const lost = settings.maps.find((map) => !known.has(map))
  if (lost !== undefined) return refuse('exchange.map-unknown', { map: lost })
  const peer = settings.peers.find((one) => !isPeer(one))
  if (peer !== undefined) return refuse('exchange.peer-invalid', { peer })
  const others = (await listFeeds(database.kysely)).filter((feed) => feed.code !== code)
  return others.some((feed) => isSameSender(feed, settings)) ? refuse('exchange.sender-taken') : undefined
}

function isPeer(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  const isBlock = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32))
  return family !== 0 && isBlock && more.length === 0
}

function isSameSender(feed: FeedRow, { sender }: FeedSettings): boolean {
  const other = feed.settings.sender
  return sender !== undefined && other?.application === sender.application && other.facility === sender.facility
}
