import type { MailSettings } from '@kangcheng/notices'
import { StartFailure } from '@kangcheng/platform'

/**
 * Reads KANGCHENG_SMTP_URL (smtp://user:password@host:port, or smtps:// for TLS from the first byte) and KANGCHENG_MAIL_FROM;
 * undefined where neither is set, and mail is then not offered. Throws a {@link StartFailure} that never says the address
 * back, since a password may stand in it.
 */
export function readMailSettings(environment: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const { KANGCHENG_SMTP_URL: url, KANGCHENG_MAIL_FROM: from } = environment
  if (!url && !from) return undefined
  if (!url || !from) {
    throw new StartFailure('settings.invalid', 'KANGCHENG_SMTP_URL and KANGCHENG_MAIL_FROM belong together: give both')
  }
  const server = URL.parse(url)
  if (!server || !/^smtps?:$/.test(server.protocol) || server.hostname === '') {
    throw new StartFailure(
      'settings.invalid',
      'KANGCHENG_SMTP_URL is no address such as smtps://user:password@mail.example.gov.cn',
    )
  }
  if (!/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    throw new StartFailure(
      'settings.invalid',
      `KANGCHENG_MAIL_FROM=${from} is no address such as 康城 <kangcheng@example.gov.cn>`,
    )
  }
  return { url, from }
}
