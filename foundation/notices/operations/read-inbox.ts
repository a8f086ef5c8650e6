import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Notice, NoticePage, NoticeQuery, ReadNotices, UnreadNotices } from '../contract/index.ts'
import { sayNotice } from '../rules/say-notice.ts'
import { countUnread, type KeptNotice, listInbox, markRead } from '../store/notices.ts'
import { type NoticeDeps, tablesOf } from './deps.ts'

const PAGE = 20

/** One's own notices, newest first. */
export async function listNotices(deps: NoticeDeps, actor: Actor, query: NoticeQuery): Promise<Result<NoticePage>> {
  const { limit = PAGE } = query
  const db = tablesOf(deps)
  const found = await listInbox(db, actor.userId, { ...query, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const unread = await countUnread(db, actor.userId)
  return ok({
    rows: rows.map((row) => shownNotice(deps, row)),
    ...(found.length > limit && last ? { next: last.id } : {}),
    unread,
  })
}

/** How many of one's notices are not read: what the bell asks each minute. */
export async function countNotices(deps: NoticeDeps, actor: Actor): Promise<Result<UnreadNotices>> {
  return ok({ unread: await countUnread(tablesOf(deps), actor.userId) })
}

/** Marks notices of one's own as read; what is another's or does not exist is passed over. */
export async function readNotices(deps: NoticeDeps, actor: Actor, which: ReadNotices): Promise<Result<UnreadNotices>> {
  await markRead(tablesOf(deps), actor.userId, which, deps.clock.now())
  return countNotices(deps, actor)
}

function shownNotice({ kinds }: NoticeDeps, row: KeptNotice): Notice {
  return {
    id: row.id,
    kind: row.kind,
    ...sayNotice(row.kind, kinds[row.kind], row.parameters),
    subject: row.subject,
    link: row.link,
    severity: row.severity,
    ...(row.due_on === null ? {} : { dueOn: row.due_on }),
    sentAt: row.sent_at.toISOString(),
    ...(row.read_at === null ? {} : { readAt: row.read_at.toISOString() }),
  }
}
