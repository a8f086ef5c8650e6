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
import { reachesEverybody } from './reaches-everybody.ts'
import { refuseFaulty } from './refuse-faulty.ts'

/**
 * Keeps a map as the version after the newest; from then on new messages go by it, of every institution whose feeds use it. Those
 * that are there already do not: see replay.
 */
export async function saveMap(
  deps: Deps & { readonly maps: MapBook; readonly feeds: FeedBook },
  decision: Decision,
  map: MessageMap,
): Promise<Result<MessageMap, FeedRefusal>> {
  const look = { operation: 'exchange.save-map', subject: `map/${map.code}|${map.version}` }
  if (!(await reachesEverybody(deps, decision))) {
    const refusal = 'exchange.map-not-yours'
    await deps.access.noteLook(decision, look, { outcome: 'refused', refusal })
    return refuse(refusal)
  }
  const faults = mapFaults(map)
  if (faults.length > 0) return refuseFaulty(faults)
  const newest = (await deps.maps.newest()).get(map.code)?.map.version ?? 0
  if (map.version !== newest + 1) return refuse('exchange.map-changed')
  const { userId } = decision.actor
  const added = await inSources(deps, decision, look, (db) => addMap(db, { map, userId, now: deps.clock.now() }))
  if (added !== true) return refuse('exchange.map-changed')
  deps.maps.forget()
  return ok(map)
}
