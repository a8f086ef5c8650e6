import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { RetriedLetters, RetryWish } from '../../contract/retries.ts'
import { listFeeds } from '../../store/feeds.ts'
import { listDeadIds } from '../../store/read-messages.ts'
import { inSources } from '../in-sources.ts'
import type { ReceivingDeps } from '../receiving/receive-message.ts'
import { retryMessage } from './handle-dead.ts'

/** Letters of one question, where nothing is said. */
const MOST = 200

/** Takes dead letters of a feed once more, in the order in which they came. Behind `last` there may be more of them. */
export async function retryDead(
  deps: ReceivingDeps,
  decision: Decision,
  { feed, most = MOST, ...which }: RetryWish & { readonly feed: string },
): Promise<Result<RetriedLetters, FeedRefusal>> {
  if (decision.mask.length > 0) return refuse('exchange.message-masked')
  const look = { operation: 'exchange.retry-messages', subject: `feed/${feed}` }
  const ids = await inSources(deps, decision, look, async (db) => {
    const found = (await listFeeds(db)).find(({ code }) => code === feed)
    return found && listDeadIds(db, { feed: found.number, most, ...which })
  })
  if (!ids) return refuse('exchange.feed-unknown')
  const counts = { looked: 0, stored: 0, dead: 0, gone: 0 }
  for (const id of ids) {
    const retried = await retryMessage(deps, decision, { feed, id })
    counts.looked++
    if (!retried.ok) counts.gone++
    else if (retried.value.state === 'dead') counts.dead++
    else counts.stored++
  }
  const last = ids.length === most ? ids.at(-1) : undefined
  return ok({ ...counts, ...(last === undefined ? {} : { last }) })
}
