import { directoryIn } from '@kangcheng/access'
import { mailOfNotices } from '../channels/mail-text.ts'
import { postWebhook } from '../channels/post-webhook.ts'
import { sendMail } from '../channels/send-mail.ts'
import type { DeliveryOutcome } from '../contract/index.ts'
import { nextTry } from '../rules/next-try.ts'
import { type Parcel, packParcels } from '../rules/parcels.ts'
import { sayNotice } from '../rules/say-notice.ts'
import { webhookSecret, webhookSignature } from '../secrets/webhook-secret.ts'
import {
  type ClaimedDelivery,
  claimDeliveries,
  dropDeliveries,
  dropReadMails,
  markFailed,
  markSent,
  noticesToDeliver,
} from '../store/deliveries.ts'
import { mailAddressesOf } from '../store/mail-addresses.ts'
import { webhookAddresses } from '../store/webhooks.ts'
import { type NoticeDeps, tablesOf } from './deps.ts'

/** A claim lasts longer than all of its sending is let to take. */
const CLAIM_MILLISECONDS = 30 * 60_000

/**
 * Hands over what is due, but mails of nothing that was read or settled meanwhile, and answers how many deliveries arrived. May run at the same time here and on another server:
 * each claims its own. What fails is tried again later and at last parked, with the reason.
 */
export async function deliverDue(deps: NoticeDeps): Promise<number> {
  const db = tablesOf(deps)
  let arrived = 0
  for (;;) {
    const now = deps.clock.now()
    const until = new Date(now.getTime() + CLAIM_MILLISECONDS)
    await dropReadMails(db, now)
    const claimed = await claimDeliveries(db, now, until)
    if (claimed.length === 0) return arrived
    const targets = Map.groupBy(claimed, ({ channel, target }) => `${channel} ${target}`)
    for (const deliveries of targets.values()) arrived += await deliverToTarget(deps, deliveries, until)
  }
}

type Told = Awaited<ReturnType<typeof noticesToDeliver>>[number]
type Send = (parcel: Parcel<ClaimedDelivery>, told: readonly Told[]) => Promise<DeliveryOutcome>

async function deliverToTarget(deps: NoticeDeps, deliveries: readonly ClaimedDelivery[], until: Date): Promise<number> {
  const db = tablesOf(deps)
  const [first] = deliveries
  if (!first) return 0
  const send = await (first.channel === 'mail' ? mailer(deps, first.target) : poster(deps, first.target))
  if (!send) {
    await dropDeliveries(db, first.channel, first.target)
    return 0
  }
  const wanted = deliveries.map(({ noticeId }) => noticeId)
  const notices = new Map((await noticesToDeliver(db, wanted)).map((notice) => [notice.id, notice]))
  let arrived = 0
  let failure: Extract<DeliveryOutcome, { sent: false }> | undefined
  for (const parcel of packParcels(deliveries)) {
    if (deps.clock.now() >= until) break
    const told = parcel.deliveries.flatMap(({ noticeId }) => notices.get(noticeId) ?? [])
    // Where one could not be handed over the others will not be: no receiver is waited for a hundred times.
    const outcome: DeliveryOutcome = failure ?? (await send(parcel, told))
    const ids = parcel.deliveries.map(({ id }) => id)
    if (outcome.sent) {
      await markSent(db, ids, deps.clock.now())
      arrived += ids.length
      continue
    }
    failure = outcome
    const tries = Math.max(...parcel.deliveries.map((delivery) => delivery.tries))
    const again = outcome.final ? undefined : nextTry(tries, deps.clock.now())
    await markFailed(db, ids, outcome.fault, again)
    deps.log.warn('a notice was not handed over', { kind: first.channel, code: outcome.fault.code, attempt: tries })
  }
  return arrived
}

/** Undefined where the person has no address any more, or no account. */
async function mailer(deps: NoticeDeps, accountId: string): Promise<Send | undefined> {
  const { mail, kinds, publicOrigin } = deps
  const [row] = await mailAddressesOf(tablesOf(deps), await enabled(deps, [accountId]))
  if (!row?.address) return undefined
  const { address, language } = row
  return async ({ key }, told) => {
    if (!mail) return { sent: false, final: false, fault: { code: 'mail-unreachable' } }
    const words = told.map(({ kind, parameters, link }) => ({ ...sayNotice(kind, kinds[kind], parameters), link }))
    return sendMail(mail, { to: address, key, ...mailOfNotices(words, language, publicOrigin) })
  }
}

/** Undefined where the webhook was removed, or its owner's account is closed. */
async function poster(deps: NoticeDeps, webhookId: string): Promise<Send | undefined> {
  const [row] = await webhookAddresses(tablesOf(deps), [webhookId])
  if (!row || (row.account_id && (await enabled(deps, [row.account_id])).length === 0)) return undefined
  return ({ key }, told) => {
    const body = JSON.stringify({ notices: told.map((notice) => statedNotice(deps, notice)) })
    const timestamp = String(Math.floor(deps.clock.now().getTime() / 1000))
    const signature = webhookSignature(webhookSecret(deps.installationKey(), webhookId), timestamp, body)
    const headers = {
      'idempotency-key': key,
      'kangcheng-timestamp': timestamp,
      'kangcheng-signature': signature,
    }
    return postWebhook({ url: row.url, body, headers }, deps.webhookReach, deps.lookUpName)
  }
}

/** What a system is told: no text, since people type reasons there. */
function statedNotice({ kinds }: NoticeDeps, notice: Told) {
  const { id, kind, parameters, subject, link, severity, due_on: dueOn, sent_at } = notice
  const { title } = sayNotice(kind, kinds[kind], parameters)
  const day = dueOn === null ? {} : { dueOn }
  return { id, kind, title, subject, link, severity, ...day, sentAt: sent_at.toISOString() }
}

function enabled(deps: NoticeDeps, accounts: readonly string[]): Promise<string[]> {
  return directoryIn(deps.database.kysely).enabledUsers(accounts)
}
