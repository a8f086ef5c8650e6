import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database, Log, Outbox } from '@kangcheng/platform'
import type { LookUp } from '../channels/post-webhook.ts'
import type { MailSettings } from '../channels/send-mail.ts'
import type { WebhookReach } from '../channels/webhook-address.ts'
import type { NoticeKinds } from '../contract/index.ts'
import type { NoticeDatabase, NoticeTables } from '../store/tables.ts'

/** What every operation here stands on. */
export interface NoticeDeps {
  readonly database: Database
  readonly access: Pick<Access, 'require' | 'within' | 'onOwnAccount'>
  readonly outbox: Pick<Outbox, 'append'>
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  /** What the engines' notices say. */
  readonly kinds: NoticeKinds
  /** The installation's own secret; codes and the secrets of webhooks are worked out from it. */
  readonly installationKey: () => Uint8Array
  /** Left out: mail is not offered. */
  readonly mail?: MailSettings | undefined
  /** Where browsers reach the platform, for the links in mails. */
  readonly publicOrigin?: string | undefined
  readonly webhookReach: WebhookReach
  readonly lookUpName?: LookUp
}

export function tablesOf(deps: NoticeDeps): NoticeDatabase {
  return deps.database.tables<NoticeTables>()
}
