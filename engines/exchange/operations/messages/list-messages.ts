import type { Decision } from '@kangcheng/access'
import type { MessageQuery, MessageSummary } from '../../contract/messages.ts'
import { listMessages } from '../../store/read-messages.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'
import { summaryOf } from './summary.ts'

/** Messages of the institutions that are open to who asks, newest first. What was asked for is written down without its values. */
export async function findMessages(deps: Deps, decision: Decision, query: MessageQuery): Promise<MessageSummary[]> {
  const subject = query.feed === undefined ? '' : `feed/${query.feed}`
  const rows = await inSources(deps, decision, { operation: 'exchange.list-messages', subject }, (db) =>
    listMessages(db, query),
  )
  return (rows ?? []).map(summaryOf)
}
