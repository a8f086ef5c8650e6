import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { MessageMap } from '../../contract/maps.ts'
import { mapFaults } from '../../rules/mapping/map-kind.ts'
import { addMap } from '../../store/maps.ts'
import type { Deps } from '../deps.ts'
import type { FeedBook } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import type { MapBook } from './map-book.ts'

/** Keeps a map as the version after the newest; from then on new messages go by it. Those that are there already do not: see replay. */
export async function saveMap(
  deps: Deps & { readonly maps: MapBook; readonly feeds: FeedBook },
  decision: Decision,
  map: MessageMap,
): Promise<Result<MessageMap, FeedRefusal>> {
  const [first] = mapFaults(map)
  if (first !== undefined) return refuse('exchange.map-faulty', { first })
  const newest = (await deps.maps.newest()).get(map.code)?.map.version ?? 0
  if (map.version !== newest + 1) return refuse('exchange.map-changed')
  const look = { operation: 'exchange.save-map', subject: `map/${map.code}|${map.version}` }
  const { userId } = decision.actor
  const added = await inSources(deps, decision, look, (db) => addMap(db, { map, userId, now: deps.clock.now() }))
  if (added !== true) return refuse('exchange.map-changed')
  deps.maps.forget()
  return ok(map)
}
