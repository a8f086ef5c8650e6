import { timingSafeEqual } from 'node:crypto'
import { webhookSignature } from '@kangcheng/notices'

/** What a system says of what it pushes: seconds since 1970, and `v1=` with HMAC-SHA-256 in hex. */
export interface SignedPush {
  readonly timestamp: string | undefined
  readonly signature: string | undefined
  readonly bytes: Uint8Array
}

/** Milliseconds that the sender's clock may be away from ours. */
const AWAY = 5 * 60_000

/** Whether it was signed by one of the secrets at about this moment. Takes as long whichever of them it is. */
export function isSigned(
  { timestamp = '', signature = '', bytes }: SignedPush,
  secrets: readonly string[],
  now: number,
): boolean {
  const given = Buffer.from(signature)
  const fits = secrets.map((secret) => {
    const own = Buffer.from(webhookSignature(secret, timestamp, bytes))
    return own.length === given.length && timingSafeEqual(own, given)
  })
  return isTimely(timestamp, now) && fits.includes(true)
}

/** Whether it may be signed at about this moment: told of its headers alone, before a body of megabytes is read. */
export function looksSigned({ timestamp = '', signature = '' }: Omit<SignedPush, 'bytes'>, now: number): boolean {
  return isTimely(timestamp, now) && /^v1=[0-9a-f]{64}$/.test(signature)
}

function isTimely(timestamp: string, now: number): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - now) <= AWAY
}
