import { isIP } from 'node:net'
import { isLoopback, isPublicAddress } from './public-address.ts'

/** Where a webhook may lead. On a demonstration also to this machine, without TLS: there is nothing to reach from it. */
export interface WebhookReach {
  readonly loopback: boolean
}

/**
 * The address as it is kept, or undefined where it may not be one. A name may still lead into a network of one's own:
 * that is looked at when connecting, since names are pointed elsewhere later.
 */
export function readWebhookAddress(text: string, reach: WebhookReach): string | undefined {
  const url = URL.parse(text.trim())
  if (url?.username !== '' || url.password !== '' || url.hash !== '') return undefined
  const host = hostOf(url)
  const here = isLoopback(host) || host === 'localhost'
  if (here) return reach.loopback && /^https?:$/.test(url.protocol) ? url.href : undefined
  if (url.protocol !== 'https:') return undefined
  if (isIP(host) !== 0) return isPublicAddress(host) ? url.href : undefined
  // A name without a dot is one of the own network's.
  return host.includes('.') && !/\.(?:local|internal|localhost)\.?$/.test(host) ? url.href : undefined
}

/** Whether a connection may go to what a name was looked up to be. */
export function mayConnect(address: string, protocol: string, reach: WebhookReach): boolean {
  if (reach.loopback && isLoopback(address)) return true
  return protocol === 'https:' && isPublicAddress(address)
}

/** The host of an address without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}
