import { createHmac, hkdfSync } from 'node:crypto'

/**
 * The secret of a webhook: worked out from the installation's key and its id (HKDF-SHA-256), 256 bits, so that whoever
 * reads the tables can sign nothing.
 */
export function webhookSecret(installationKey: Uint8Array, webhookId: string): string {
  const bytes = hkdfSync('sha256', installationKey, Buffer.alloc(0), `kangcheng webhook ${webhookId}`, 32)
  return Buffer.from(bytes).toString('base64url')
}

/** What the receiver checks: HMAC-SHA-256 of timestamp, full stop and body, in hex, behind the version of this rule. */
export function webhookSignature(secret: string, timestamp: string, body: string | Uint8Array): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.`, 'utf8').update(body).digest('hex')}`
}
