import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { ChannelState, DeliveryFault } from '../contract/index.ts'
import type { Channel, NoticeDatabase } from './tables.ts'

export interface NewDelivery {
  id: string
  channel: Channel
  target: string
  noticeId: string
  digestOn: Day | undefined
  dueAt: Date
}

/** Makes deliveries that do not exist yet: planning a notice twice plans it once. */
export async function insertDeliveries(db: NoticeDatabase, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  await db
    .insertInto('notices.delivery')
    .values(
      deliveries.map(({ id, channel, target, noticeId, digestOn, dueAt }) => ({
        id,
        channel,
        target,
        notice_id: noticeId,
        digest_on: digestOn ?? null,
        state: 'waiting' as const,
        tries: 0,
        due_at: dueAt,
        claimed_until: null,
        sent_at: null,
        fault: null,
        fault_status: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['channel', 'target', 'notice_id']).doNothing())
    .execute()
}

/** Targets served in one claim; a digest of any length is one target. */
const TARGETS = 20

export interface ClaimedDelivery {
  readonly id: string
  readonly channel: Channel
  readonly target: string
  readonly noticeId: string
  readonly digestOn: Day | undefined
  readonly tries: number
}

/**
 * Takes what is due, for as long as the claim says, and counts the try before it is made: a server that ends in the middle
 * has tried. All that is due of a target is claimed together, so that no digest is torn in two: whoever comes second waits
 * for the rows and then finds them claimed.
 */
export async function claimDeliveries(db: NoticeDatabase, now: Date, until: Date): Promise<ClaimedDelivery[]> {
  return db.transaction().execute(async (trx) => {
    const due = trx
      .selectFrom('notices.delivery')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    const targets = await due.select(['channel', 'target']).distinct().limit(TARGETS).execute()
    if (targets.length === 0) return []
    const rows = await due
      .select(['id', 'channel', 'target', 'notice_id', 'digest_on', 'tries'])
      .where((eb) => eb.or(targets.map(({ channel, target }) => eb.and({ channel, target }))))
      .orderBy('id')
      .forUpdate()
      .execute()
    if (rows.length === 0) return []
    await trx
      .updateTable('notices.delivery')
      .set({ claimed_until: until, tries: sql`tries + 1` })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    return rows.map(({ notice_id: noticeId, digest_on: digestOn, tries, ...row }) => ({
      ...row,
      noticeId,
      digestOn: digestOn ?? undefined,
      tries: tries + 1,
    }))
  })
}

/** What is to be said of notices, by id. */
export async function noticesToDeliver(db: NoticeDatabase, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db.selectFrom('notices.notice').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

export async function markSent(db: NoticeDatabase, ids: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('notices.delivery')
    .set({ state: 'sent', sent_at: at, claimed_until: null, fault: null, fault_status: null })
    .where('id', 'in', ids)
    .execute()
}

/** Another try at `again`, or parked where there is none. What arrived after all stays as it is. */
export async function markFailed(
  db: NoticeDatabase,
  ids: readonly string[],
  { code, status }: DeliveryFault,
  again: Date | undefined,
): Promise<void> {
  await db
    .updateTable('notices.delivery')
    .set({
      state: again ? 'waiting' : 'parked',
      ...(again ? { due_at: again } : {}),
      claimed_until: null,
      fault: code,
      fault_status: status ?? null,
    })
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute()
}

/** Takes back mails that are due of what has been read in the inbox: it waits for that person no more. */
export async function dropReadMails(db: NoticeDatabase, now: Date): Promise<void> {
  await db
    .deleteFrom('notices.delivery')
    .where('channel', '=', 'mail')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .where('claimed_until', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notices.inbox as inbox')
          .select('inbox.notice_id')
          .whereRef('inbox.notice_id', '=', 'notices.delivery.notice_id')
          .whereRef('inbox.account_id', '=', 'notices.delivery.target')
          .where('inbox.read_at', 'is not', null),
      ),
    )
    .execute()
}

/** Takes back what waits or is parked: the channel is there no more. */
export async function dropDeliveries(db: NoticeDatabase, channel: Channel, target: string): Promise<void> {
  await db
    .deleteFrom('notices.delivery')
    .where('channel', '=', channel)
    .where('target', '=', target)
    .where('state', '<>', 'sent')
    .execute()
}

/** Sends what was parked on its way again, with all tries before it. */
export async function retryParked(db: NoticeDatabase, channel: Channel, target: string, now: Date): Promise<void> {
  await db
    .updateTable('notices.delivery')
    .set({ state: 'waiting', tries: 0, due_at: now })
    .where('channel', '=', channel)
    .where('target', '=', target)
    .where('state', '=', 'parked')
    .execute()
}

/** How channels fare, by target. */
export async function channelStates(
  db: NoticeDatabase,
  channel: Channel,
  targets: readonly string[],
): Promise<ReadonlyMap<string, ChannelState>> {
  if (targets.length === 0) return new Map()
  const { rows } = await sql<{
    target: string
    waiting: number
    parked: number
    last_sent_at: Date | null
    fault: DeliveryFault['code'] | null
    fault_status: number | null
  }>`
    SELECT target,
      count(*) FILTER (WHERE state = 'waiting') AS waiting,
      count(*) FILTER (WHERE state = 'parked') AS parked,
      max(sent_at) AS last_sent_at,
      (array_agg(fault ORDER BY id DESC) FILTER (WHERE state <> 'sent' AND fault IS NOT NULL))[1] AS fault,
      (array_agg(fault_status ORDER BY id DESC) FILTER (WHERE state <> 'sent' AND fault IS NOT NULL))[1] AS fault_status
    FROM notices.delivery WHERE channel = ${channel} AND target = ANY (${[...targets]}::uuid[])
    GROUP BY target`.execute(db)
  return new Map(
    rows.map(({ target, waiting, parked, last_sent_at, fault, fault_status }) => [
      target,
      {
        waiting,
        parked,
        ...(last_sent_at === null ? {} : { lastSentAt: last_sent_at.toISOString() }),
        ...(fault === null
          ? {}
          : { fault: { code: fault, ...(fault_status === null ? {} : { status: fault_status }) } }),
      },
    ]),
  )
}
