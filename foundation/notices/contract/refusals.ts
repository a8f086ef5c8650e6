/** Every way notices can say no. */
export const NOTICE_REFUSALS = [
  'notices.mail-not-offered',
  'notices.mail-not-sent',
  'notices.too-many-codes',
  'notices.no-address-waits',
  'notices.code-wrong',
  'notices.code-void',
  'notices.no-address',
  'notices.webhook-address',
  'notices.webhook-unknown',
  'notices.too-many-webhooks',
] as const
export type NoticeRefusal = (typeof NOTICE_REFUSALS)[number]
