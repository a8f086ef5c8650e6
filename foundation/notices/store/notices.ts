import { sql } from 'kysely'
import type { NewNotice, NoticeQuery, ReadNotices } from '../contract/index.ts'
import type { NoticeDatabase } from './tables.ts'

/** Writes a notice; false where its key was used before, also by somebody at this very moment. */
export async function insertNotice(
  db: NoticeDatabase,
  id: string,
  { key, kind, parameters, subject, link, severity, organisationPath, dueOn }: NewNotice,
  sentAt: Date,
): Promise<boolean> {
  const inserted = await db
    .insertInto('notices.notice')
    .values({
      id,
      key,
      kind,
      parameters: JSON.stringify(parameters),
      subject,
      link,
      severity,
      organisation_path: organisationPath,
      due_on: dueOn ?? null,
      sent_at: sentAt,
    })
    // Without naming the key: that would need the right to read the table.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function insertInbox(db: NoticeDatabase, noticeId: string, accounts: readonly string[]): Promise<void> {
  const rows = accounts.map((account_id) => ({ account_id, notice_id: noticeId, read_at: null }))
  await db.insertInto('notices.inbox').values(rows).execute()
}

export type KeptNotice = Awaited<ReturnType<typeof listInbox>>[number]

/** Notices of an account, newest first. */
export async function listInbox(db: NoticeDatabase, accountId: string, query: NoticeQuery & { limit: number }) {
  return db
    .selectFrom('notices.inbox as inbox')
    .innerJoin('notices.notice as notice', 'notice.id', 'inbox.notice_id')
    .select(['notice.id', 'notice.kind', 'notice.parameters', 'notice.subject', 'notice.link', 'notice.severity'])
    .select(['notice.due_on', 'notice.sent_at', 'inbox.read_at'])
    .where('inbox.account_id', '=', accountId)
    .$if(query.unread === true, (unread) => unread.where('inbox.read_at', 'is', null))
    .$if(query.before !== undefined, (older) => older.where('inbox.notice_id', '<', query.before ?? ''))
    .orderBy('inbox.notice_id', 'desc')
    .limit(query.limit)
    .execute()
}

export async function countUnread(db: NoticeDatabase, accountId: string): Promise<number> {
  const { unread } = await db
    .selectFrom('notices.inbox')
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return unread
}

/** Marks notices of an account; another's, and what is read already, stays as it is. */
export async function markRead(db: NoticeDatabase, accountId: string, which: ReadNotices, at: Date): Promise<void> {
  await db
    .updateTable('notices.inbox')
    .set({ read_at: at })
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .where(
      'ids' in which
        ? sql<boolean>`notice_id = ANY (${which.ids}::uuid[])`
        : sql<boolean>`notice_id <= ${which.until}::uuid`,
    )
    .execute()
}

/** Marks as read what was sent about a subject, in every inbox, but for what was sent under the keys given. */
export async function settleSubject(
  db: NoticeDatabase,
  subject: string,
  keep: readonly string[],
  at: Date,
): Promise<void> {
  await db
    .updateTable('notices.inbox')
    .set({ read_at: at })
    .where('read_at', 'is', null)
    .where('notice_id', 'in', (eb) =>
      eb
        .selectFrom('notices.notice')
        .select('id')
        .where('subject', '=', subject)
        .where(sql<boolean>`key <> ALL (${[...keep]}::text[])`),
    )
    .execute()
}

/** The accounts that a notice is for. */
export async function toldAccounts(db: NoticeDatabase, noticeId: string): Promise<string[]> {
  const rows = await db.selectFrom('notices.inbox').select('account_id').where('notice_id', '=', noticeId).execute()
  return rows.map(({ account_id }) => account_id)
}
