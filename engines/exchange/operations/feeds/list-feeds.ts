import type { Decision } from '@kangcheng/access'
import type { Feed } from '../../contract/feeds.ts'
import { listFeeds } from '../../store/feeds.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'

/** The feeds of the institutions that are open to who asks, by code. */
export async function showFeeds(deps: Deps, decision: Decision): Promise<readonly Feed[]> {
  const look = { operation: 'exchange.list-feeds', subject: '' }
  const feeds = (await inSources(deps, decision, look, listFeeds)) ?? []
  return feeds.map(({ code, organisation, settings, version }) => ({ code, organisation, settings, version }))
}
