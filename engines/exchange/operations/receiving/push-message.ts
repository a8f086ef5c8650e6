import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import { listFeeds } from '../../store/feeds.ts'
import { inSources } from '../in-sources.ts'
import type { ReceivingDeps } from './receive-message.ts'
import { type FileReceipt, takeFile } from './take-file.ts'

type Pushed = Pick<FileReceipt, 'id' | 'state' | 'fault' | 'lines'>

/** Takes one message, document or file over HTTP, from somebody to whom the institution of the feed is open. Answers when it is durable. */
export async function pushMessage(
  deps: ReceivingDeps,
  decision: Decision,
  code: string,
  bytes: Uint8Array,
): Promise<Result<Pushed, FeedRefusal>> {
  const look = { operation: 'exchange.push-message', subject: `feed/${code}` }
  const seen = (await inSources(deps, decision, look, listFeeds))?.some((feed) => feed.code === code)
  const feed = seen ? await deps.feeds.byCode(code) : undefined
  if (!feed) return refuse('exchange.feed-unknown')
  if (!feed.settings.isOpen) return refuse('exchange.feed-closed')
  const { id, state, fault, lines } = await takeFile(deps, feed, Buffer.from(bytes))
  return ok({ id, state, ...(fault ? { fault } : {}), ...(lines ? { lines } : {}) })
}
