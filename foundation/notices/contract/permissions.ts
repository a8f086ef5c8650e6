/** One's own inbox, address and webhooks need none of these; roles (packs/national/roles.yaml) grant them. */
export const NOTICE_PERMISSIONS = ['notices.webhook.manage'] as const
export type NoticePermission = (typeof NOTICE_PERMISSIONS)[number]
