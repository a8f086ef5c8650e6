import type { EventHandler } from '@kangcheng/platform'
import type { Rhythm } from '../contract/index.ts'
import { digestDay, digestMoment } from '../rules/digest-day.ts'
import { insertDeliveries, type NewDelivery, noticesToDeliver } from '../store/deliveries.ts'
import { mailAddressesOf } from '../store/mail-addresses.ts'
import { toldAccounts } from '../store/notices.ts'
import type { Channel, NoticeDatabase } from '../store/tables.ts'
import { webhooksFor } from '../store/webhooks.ts'
import type { NoticeDeps } from './deps.ts'

/**
 * Makes the deliveries of a notice: one for each channel of those it is for, as they want them now. Handles
 * `notices.sent`, in the transaction of the outbox, so planning fails and is tried again like any event.
 */
export function planDeliveries(deps: NoticeDeps): EventHandler {
  return async (trx, { payload }) => {
    const db = trx as unknown as NoticeDatabase
    const { notice: noticeId } = payload as { notice: string }
    const [notice] = await noticesToDeliver(db, [noticeId])
    if (!notice) return
    const accounts = await toldAccounts(db, noticeId)
    const addresses = deps.mail ? await mailAddressesOf(db, accounts) : []
    const webhooks = await webhooksFor(db, accounts, notice.organisation_path)
    await insertDeliveries(db, [
      ...addresses.map(({ account_id, rhythm }) => newDelivery(deps, 'mail', account_id, noticeId, rhythm)),
      ...webhooks.map(({ id, rhythm }) => newDelivery(deps, 'webhook', id, noticeId, rhythm)),
    ])
  }
}

function newDelivery(
  { newId, clock }: NoticeDeps,
  channel: Channel,
  target: string,
  noticeId: string,
  rhythm: Rhythm,
): NewDelivery {
  const now = clock.now()
  const digestOn = rhythm === 'daily' ? digestDay(clock.today(), now) : undefined
  return { id: newId(), channel, target, noticeId, digestOn, dueAt: digestOn ? digestMoment(digestOn) : now }
}
