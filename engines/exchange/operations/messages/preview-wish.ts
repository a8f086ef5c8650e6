import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { MapPreview, PreviewWish } from '../../contract/messages.ts'
import { compileMap } from '../../rules/mapping/compile-map.ts'
import { compileFaults } from '../../rules/mapping/map-faults.ts'
import { exampleFaults } from '../../rules/mapping/run-examples.ts'
import { listFeeds } from '../../store/feeds.ts'
import type { Deps } from '../deps.ts'
import type { FeedBook } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import { refuseFaulty } from '../maps/refuse-faulty.ts'
import { encodeText } from '../receiving/encode-text.ts'
import type { UnderstandingDeps } from '../receiving/understand.ts'
import { previewArrival } from './preview-message.ts'

/** What would become of a text that a feed sent, by its maps or by one that is being written. */
export async function previewWish(
  deps: Deps & UnderstandingDeps & { readonly feeds: FeedBook },
  decision: Decision,
  { feed: code, text, map }: PreviewWish,
): Promise<Result<MapPreview, FeedRefusal>> {
  if (decision.mask.length > 0) return refuse('exchange.message-masked')
  const look = { operation: 'exchange.preview-message', subject: `feed/${code}` }
  const seen = await inSources(deps, decision, look, listFeeds)
  const feed = seen?.some((one) => one.code === code) ? await deps.feeds.byCode(code) : undefined
  if (!feed) return refuse('exchange.feed-unknown')
  const given = { id: deps.newId(), bytes: encodeText(text, feed), received: deps.clock.now() }
  if (!map) return ok(await previewArrival(deps, decision, feed, given))
  const answer = compileMap(map)
  if (!answer.ok) return refuseFaulty(compileFaults(map))
  const { compiled } = answer
  const preview = await previewArrival(deps, decision, feed, { ...given, use: compiled })
  return ok({ ...preview, mapFaults: exampleFaults(compiled) })
}
