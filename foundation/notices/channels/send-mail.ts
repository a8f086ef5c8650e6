import type { DeliveryOutcome } from '../contract/index.ts'

/** The mail server of the installation. */
export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly url: string
  readonly from: string
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same at every try of the same mail, so that a server that has it drops the second. */
  readonly key: string
}

const LIMIT_MILLISECONDS = 10_000

/** Hands one mail to the mail server; a server that says no for good (5xx) is not asked again. */
export async function sendMail({ url, from }: MailSettings, mail: Mail): Promise<DeliveryOutcome> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    connectionTimeout: LIMIT_MILLISECONDS,
    greetingTimeout: LIMIT_MILLISECONDS,
    socketTimeout: LIMIT_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      // As an object: a text could be read as several addresses.
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.key}@${domainOf(from)}>`,
      // Nobody's holiday notice is to answer.
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return { sent: true }
  } catch (error) {
    const status = responseCode(error)
    if (status !== undefined && status >= 500)
      return { sent: false, final: true, fault: { code: 'mail-refused', status } }
    return {
      sent: false,
      final: false,
      fault: { code: 'mail-unreachable', ...(status === undefined ? {} : { status }) },
    }
  } finally {
    transport.close()
  }
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'kangcheng.invalid'
}

/** Of a refused recipient or message. A refused sign-in (535) is the operator's to mend: the mail waits for that. */
function responseCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && error.code === 'EAUTH') return undefined
  return 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined
}
