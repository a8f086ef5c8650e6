import { isIP } from 'node:net'

/**
 * Whether a request was meant for this server, by the name it was addressed to (`Host`, with or without a port).
 * A stranger's page can make its own name point at us (DNS rebinding) and would then be of our own origin, but it
 * cannot make its browser say an address instead of that name. So addresses, `localhost` and the names we were given
 * are ours, and any other name is not. Without a name (HTTP/1.0) it is no browser.
 */
export function isKnownHost(host: string, names: readonly string[]): boolean {
  if (host === '') return true
  const name = nameOf(host)
  return name !== undefined && (isIP(name) !== 0 || name === 'localhost' || names.some((own) => nameOf(own) === name))
}

/** `Health.Example.gov.cn:443` → `health.example.gov.cn`, `[::1]:8080` → `::1`; `undefined` when it is no host. */
function nameOf(host: string): string | undefined {
  if (/[\s/?#@\\]/.test(host)) return undefined
  const bracketed = isIP(host) === 6 ? `[${host}]` : host
  const name = URL.parse(`http://${bracketed}`)?.hostname.replace(/^\[(.*)\]$/, '$1')
  return name === undefined || name === '' ? undefined : name.replace(/\.$/, '')
}
