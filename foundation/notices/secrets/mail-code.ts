import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

/** Six digits to be typed once. */
export function newMailCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** What is stored of a code: a million digests are soon tried, so they need the installation's key as well. */
export function mailCodeHash(installationKey: Uint8Array, accountId: string, address: string, code: string): string {
  return createHmac('sha256', installationKey).update(`mail code ${accountId} ${address} ${code}`, 'utf8').digest('hex')
}

export function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
