import type { ColumnType, JSONColumnType, Kysely } from 'kysely'
import type { DeliveryFault, MailLanguage, NoticeParameters, NoticeSeverity, Rhythm } from '../contract/index.ts'

interface NoticeRow {
  id: string
  key: string
  kind: string
  parameters: JSONColumnType<NoticeParameters>
  subject: string
  link: string
  severity: NoticeSeverity
  organisation_path: string
  due_on: string | null
  sent_at: ColumnType<Date, Date, never>
}

interface InboxRow {
  account_id: string
  notice_id: string
  read_at: Date | null
}

interface MailAddressRow {
  account_id: string
  address: string | null
  rhythm: Rhythm
  language: MailLanguage
  pending: string | null
  code_hash: string | null
  code_ends_at: Date | null
  code_tries: number
  codes_from: Date
  codes_count: number
}

interface WebhookRow {
  id: string
  account_id: string | null
  organisation: string | null
  organisation_path: string | null
  name: string
  url: string
  rhythm: Rhythm
  created_at: Date
  created_by: string
}

interface DeliveryRow {
  id: string
  channel: Channel
  target: string
  notice_id: string
  digest_on: string | null
  state: 'waiting' | 'sent' | 'parked'
  tries: number
  due_at: Date
  claimed_until: Date | null
  sent_at: Date | null
  fault: DeliveryFault['code'] | null
  fault_status: number | null
}

export type Channel = 'mail' | 'webhook'

export interface NoticeTables {
  'notices.notice': NoticeRow
  'notices.inbox': InboxRow
  'notices.mail_address': MailAddressRow
  'notices.webhook': WebhookRow
  'notices.delivery': DeliveryRow
}

/** The pool or a transaction: a store function does not mind. */
export type NoticeDatabase = Kysely<NoticeTables>
