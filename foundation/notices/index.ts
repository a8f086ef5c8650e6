import type { Actor } from '@kangcheng/access'
import type { EventHandler, MigrationSource } from '@kangcheng/platform'
import type { Kysely } from 'kysely'
import type { NewNotice } from './contract/index.ts'
import { deliverDue } from './operations/deliver-due.ts'
import type { NoticeDeps } from './operations/deps.ts'
import { changeMail, confirmAddress, offerAddress, removeAddress, retryMail } from './operations/mail-address.ts'
import { planDeliveries } from './operations/plan-deliveries.ts'
import { countNotices, listNotices, readNotices } from './operations/read-inbox.ts'
import { NOTICE_SENT, type Sending, sendNotice, settleNotices } from './operations/send-notice.ts'
import { showChannels } from './operations/show-channels.ts'
import {
  createOrganisationWebhook,
  createOwnWebhook,
  listOrganisationWebhooks,
  removeOrganisationWebhook,
  removeOwnWebhook,
  retryOrganisationWebhook,
  retryOwnWebhook,
} from './operations/webhooks.ts'

export { type LookUp, postWebhook, type WebhookPost } from './channels/post-webhook.ts'
export type { MailSettings } from './channels/send-mail.ts'
export { readWebhookAddress, type WebhookReach } from './channels/webhook-address.ts'
export type * from './contract/index.ts'
export { noticeRefusals } from './refusals.ts'
export { noticeRoutes } from './routes.ts'
export { webhookSecret, webhookSignature } from './secrets/webhook-secret.ts'

/** After access and before the engines: they send in their own transactions. */
export const noticeMigrations: MigrationSource = {
  engine: 'notices',
  folder: new URL('./store/migrations/', import.meta.url),
}

type Operation<Question extends readonly unknown[], Answer> = (
  deps: NoticeDeps,
  actor: Actor,
  ...question: Question
) => Answer

export type Notices = ReturnType<typeof createNotices>

export function createNotices(deps: NoticeDeps) {
  const given =
    <Question extends readonly unknown[], Answer>(operation: Operation<Question, Answer>) =>
    (actor: Actor, ...question: Question): Answer =>
      operation(deps, actor, ...question)
  return {
    /** In the sender's transaction. See operations/send-notice.ts. */
    send: <Tables>(trx: Kysely<Tables>, notice: NewNotice): Promise<Sending> => sendNotice(deps, trx, notice),
    /** Likewise. See operations/send-notice.ts. */
    settle: <Tables>(trx: Kysely<Tables>, subject: string, keep: readonly string[]): Promise<void> =>
      settleNotices(deps, trx, subject, keep),
    /** What the outbox is to call for `notices.sent`. */
    subscription: { type: NOTICE_SENT, name: 'notices.plan-deliveries', handler: planDeliveries(deps) } satisfies {
      type: string
      name: string
      handler: EventHandler
    },
    /** Hands over what is due; the server does so each minute. */
    deliverDue: () => deliverDue(deps),
    listNotices: given(listNotices),
    countNotices: given(countNotices),
    readNotices: given(readNotices),
    showChannels: given(showChannels),
    offerAddress: given(offerAddress),
    confirmAddress: given(confirmAddress),
    changeMail: given(changeMail),
    removeAddress: given(removeAddress),
    retryMail: given(retryMail),
    createOwnWebhook: given(createOwnWebhook),
    removeOwnWebhook: given(removeOwnWebhook),
    retryOwnWebhook: given(retryOwnWebhook),
    createOrganisationWebhook: given(createOrganisationWebhook),
    listOrganisationWebhooks: given(listOrganisationWebhooks),
    removeOrganisationWebhook: given(removeOrganisationWebhook),
    retryOrganisationWebhook: given(retryOrganisationWebhook),
  }
}
