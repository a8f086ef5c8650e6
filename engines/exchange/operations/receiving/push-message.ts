import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import { listFeeds } from '../../store/feeds.ts'
import { inSources } from '../in-sources.ts'
import { type Receipt, type ReceivingDeps, receiveMessage } from './receive-message.ts'

/** Takes one message or document over HTTP, from somebody to whom the institution of the feed is open. Answers when it is durable. */
export async function pushMessage(
  deps: ReceivingDeps,
  decision: Decision,
  code: string,
  bytes: Uint8Array,
): Promise<Result<Pick<Receipt, 'id' | 'state' | 'fault'>, FeedRefusal>> {
  const look = { operation: 'exchange.push-message', subject: `feed/${code}` }
  const seen = (await inSources(deps, decision, look, listFeeds))?.some((feed) => feed.code === code)
  const feed = seen ? await deps.feeds.byCode(code) : undefined
  if (!feed) return refuse('exchange.feed-unknown')
  if (!feed.settings.isOpen) return refuse('exchange.feed-closed')
  const { id, state, fault } = await receiveMessage(deps, feed, Buffer.from(bytes))
  return ok({ id, state, ...(fault ? { fault } : {}) })
}
