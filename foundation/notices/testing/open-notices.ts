import { type Access, accessMigrations } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import { createOutbox, type Database, newId, silentLog } from '@kangcheng/platform'
import type { NoticeKinds } from '../contract/index.ts'
import { createNotices, type MailSettings, type Notices, noticeMigrations } from '../index.ts'
import type { NoticeDeps } from '../operations/deps.ts'

export const NOTICE_TEST_MIGRATIONS = [accessMigrations, noticeMigrations]

const TEST_KEY = new Uint8Array(32).fill(7)

export interface TestNotices {
  readonly notices: Notices
  /** Delivers events: notices sent become deliveries. */
  plan(): Promise<number>
}

/** Notices on a migrated database; webhooks may go to this machine unless told otherwise. */
export function openNotices(deps: {
  database: Database
  clock: Clock
  access: Access
  kinds: NoticeKinds
  mail?: MailSettings
  webhookReach?: NoticeDeps['webhookReach']
  lookUpName?: NoticeDeps['lookUpName']
}): TestNotices {
  const { webhookReach = { loopback: true }, lookUpName, ...rest } = deps
  const outbox = createOutbox({ ...deps, log: silentLog })
  const notices = createNotices({
    ...rest,
    webhookReach,
    ...(lookUpName ? { lookUpName } : {}),
    outbox,
    newId,
    log: silentLog,
    installationKey: () => TEST_KEY,
    publicOrigin: 'https://health.example.gov.cn',
  })
  const { type, name, handler } = notices.subscription
  outbox.subscribe(type, name, handler)
  return { notices, plan: () => outbox.deliverDue() }
}
