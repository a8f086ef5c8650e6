import type { Words } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'

export const NOTICE_SEVERITIES = ['info', 'attention', 'urgent'] as const
export const NoticeSeverity = Type.Enum([...NOTICE_SEVERITIES])
export type NoticeSeverity = Static<typeof NoticeSeverity>

/** Fills the places in a kind's words. No personal data but a reason that somebody gave for others to read. */
export type NoticeParameters = Readonly<Record<string, string | number | Words>>

/** What a sender hands over. */
export interface NewNotice {
  /** Sent once under this key. */
  readonly key: string
  readonly kind: string
  /** Accounts, as `holdersIn` of access answers. Nobody: nothing is kept, and the key stays free. */
  readonly to: readonly string[]
  readonly parameters: NoticeParameters
  /** `report/…`: what it is about. */
  readonly subject: string
  /** Path inside the workbench that shows the subject. */
  readonly link: string
  readonly severity: NoticeSeverity
  /** Path of the organisation that it concerns: webhooks of it and of those above get it too. */
  readonly organisationPath: string
  readonly dueOn?: string | undefined
}

const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() })

/** A notice as its owner reads it. */
export const Notice = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: Type.String(),
  title: Bilingual,
  text: Bilingual,
  subject: Type.String(),
  link: Type.String({ description: 'path inside the workbench' }),
  severity: NoticeSeverity,
  dueOn: Type.Optional(Type.String({ description: 'YYYY-MM-DD' })),
  sentAt: Type.String({ format: 'date-time' }),
  readAt: Type.Optional(Type.String({ format: 'date-time' })),
})
export type Notice = Static<typeof Notice>

export const NoticeQuery = Type.Object({
  unread: Type.Optional(Type.Boolean({ description: 'only what is not read yet' })),
  /** Where the page before ended, as it was given. */
  before: Type.Optional(Type.String({ format: 'uuid' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type NoticeQuery = Static<typeof NoticeQuery>

export const NoticePage = Type.Object({
  rows: Type.Array(Notice, { description: 'newest first' }),
  next: Type.Optional(Type.String({ description: 'send as `before` for the next page' })),
  unread: Type.Integer(),
})
export type NoticePage = Static<typeof NoticePage>

/** Which notices were read: some, or all up to the newest that was seen. What has come since stays unread. */
export const ReadNotices = Type.Union([
  Type.Object({ ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 100 }) }),
  Type.Object({ until: Type.String({ format: 'uuid' }) }),
])
export type ReadNotices = Static<typeof ReadNotices>

export const UnreadNotices = Type.Object({ unread: Type.Integer() })
export type UnreadNotices = Static<typeof UnreadNotices>
