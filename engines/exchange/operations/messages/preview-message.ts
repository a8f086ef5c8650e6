import type { Decision } from '@kangcheng/access'
import type { MapPreview, MappedResource } from '../../contract/messages.ts'
import type { MadeResource } from '../../rules/mapping/compile-map.ts'
import type { Deps } from '../deps.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import type { Arrival } from '../receiving/arrival.ts'
import { type UnderstandingDeps, understand } from '../receiving/understand.ts'

/** What is made of something that was sent, and what the record store holds under the same ids. Nothing is written. */
export async function previewArrival(
  deps: Deps & UnderstandingDeps,
  decision: Decision,
  feed: OpenFeed,
  arrival: Arrival,
): Promise<MapPreview> {
  const made = await understand(deps, feed, arrival)
  const resources: MappedResource[] = []
  for (const one of made.resources.slice(0, MOST_SHOWN)) resources.push(await beside(deps, decision, one, arrival.id))
  return { kind: made.kind, ...(made.map ? { map: made.map } : {}), faults: [...made.faults], resources }
}

/** A message may make thousands; nobody reads them side by side. */
const MOST_SHOWN = 60

async function beside(
  { records }: Pick<Deps, 'records'>,
  decision: Decision,
  { wish, resource }: MadeResource,
  message: string,
): Promise<MappedResource> {
  const { resourceType: type, id } = resource
  const found = await records.read(decision, { type, id })
  const stored = found.ok && found.row.content !== null ? JSON.parse(found.row.content) : undefined
  return {
    wish,
    address: `${type}/${id}`,
    ...(wish === 'remove' ? {} : { mapped: resource }),
    ...(stored === undefined ? {} : { stored }),
    isFromHere: stored?.meta?.source === `urn:uuid:${message}`,
  }
}
