import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import { readMessageRow } from '../../store/read-messages.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'

/** The bytes of a message as they came. */
export async function readRaw(
  deps: Deps,
  decision: Decision,
  { feed, id }: { readonly feed: string; readonly id: string },
): Promise<Result<Buffer, FeedRefusal>> {
  if (decision.mask.length > 0) return refuse('exchange.message-masked')
  const look = { operation: 'exchange.read-raw', subject: `feed/${feed} ${id}` }
  const row = await inSources(deps, decision, look, (db) => readMessageRow(db, feed, id))
  return row ? ok(row.raw) : refuse('exchange.message-unknown')
}
