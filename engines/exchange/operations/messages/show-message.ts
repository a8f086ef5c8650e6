import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { MessageView } from '../../contract/messages.ts'
import { listHandlings, mendedBy, readMessageRow } from '../../store/read-messages.ts'
import type { Deps } from '../deps.ts'
import type { FeedBook } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import type { UnderstandingDeps } from '../receiving/understand.ts'
import { previewArrival } from './preview-message.ts'
import { shownText } from './shown-text.ts'
import { summaryOf } from './summary.ts'

/** A message as it came, as its map reads it today, and as it is stored. */
export async function showMessage(
  deps: Deps & UnderstandingDeps & { readonly feeds: FeedBook },
  decision: Decision,
  { feed: code, id }: { readonly feed: string; readonly id: string },
): Promise<Result<MessageView, FeedRefusal>> {
  if (decision.mask.length > 0) return refuse('exchange.message-masked')
  const look = { operation: 'exchange.read-message', subject: `feed/${code} ${id}` }
  const found = await inSources(deps, decision, look, async (db) => {
    const row = await readMessageRow(db, code, id)
    if (!row) return undefined
    const handlings = await listHandlings(db, row.feedNumber, id)
    return { row, handlings, mendedBy: await mendedBy(db, row.feedNumber, id) }
  })
  const feed = found && (await deps.feeds.byNumber(found.row.feedNumber))
  if (!found || !feed) return refuse('exchange.message-unknown')
  const { row, handlings } = found
  const received = new Date(row.received)
  const names = await directoryIn(deps.database.kysely).namesOfUsers(handlings.map(({ userId }) => userId))
  return ok({
    message: summaryOf(row),
    ...shownText(row.raw, feed),
    preview: await previewArrival(deps, decision, feed, { id, bytes: row.raw, received }),
    handlings: handlings.map(({ kind, reason, userId, at }) => ({
      kind,
      reason,
      by: names[userId] ?? '',
      at: at.toISOString(),
    })),
    ...(found.mendedBy === undefined ? {} : { mendedBy: found.mendedBy }),
  })
}
