import type { Kysely } from 'kysely'
import type { NewNotice } from '../contract/index.ts'
import { insertInbox, insertNotice, settleSubject } from '../store/notices.ts'
import type { NoticeDatabase } from '../store/tables.ts'
import type { NoticeDeps } from './deps.ts'

/**
 * Takes out of everybody's unread notices what was said about a subject, but for what was sent under the keys to keep: what
 * somebody else has done, or a newer notice says, no longer waits. In the sender's transaction.
 */
export function settleNotices<Tables>(
  deps: Pick<NoticeDeps, 'clock'>,
  trx: Kysely<Tables>,
  subject: string,
  keep: readonly string[],
): Promise<void> {
  return settleSubject(trx as unknown as NoticeDatabase, subject, keep, deps.clock.now())
}

/** Told of every notice, in the transaction that sends it. */
export const NOTICE_SENT = 'notices.sent'

export type Sending = 'sent' | 'sent-before' | 'nobody'

/**
 * Sends a notice in the sender's transaction: it is there if and only if that commits. What was sent under its key is not
 * sent again, also by two servers at once. For nobody nothing is kept: it can be sent when somebody is there.
 */
export async function sendNotice<Tables>(
  deps: Pick<NoticeDeps, 'outbox' | 'clock' | 'newId' | 'kinds'>,
  trx: Kysely<Tables>,
  notice: NewNotice,
): Promise<Sending> {
  if (!Object.hasOwn(deps.kinds, notice.kind)) throw new Error(`nobody registered the notice ${notice.kind}`)
  if (notice.to.length === 0) return 'nobody'
  // The caller's transaction knows its own tables only; ours are added in types alone.
  const db = trx as unknown as NoticeDatabase
  const id = deps.newId()
  const sentAt = deps.clock.now()
  if (!(await insertNotice(db, id, notice, sentAt))) return 'sent-before'
  await insertInbox(db, id, [...new Set(notice.to)])
  const event = { id: deps.newId(), type: NOTICE_SENT, subject: `notice/${id}`, payload: { notice: id } }
  await deps.outbox.append(trx, { ...event, occurredAt: sentAt })
  return 'sent'
}
