import type { MessageFault } from '../../contract/faults.ts'
import { isObject, type JsonObject } from './read-json.ts'

/** What an address is to be instead, undefined to leave it; or what is wrong with it. */
export type Resolve = (address: string) => { readonly address?: string; readonly fault?: MessageFault['code'] }

/**
 * A copy of a resource in which references, and the addresses of attachments, are what they are resolved to. References to what it contains
 * (`#…`) stay.
 */
export function rewriteReferences(
  resource: JsonObject,
  resolve: Resolve,
  place: string,
): { readonly resource: JsonObject; readonly faults: readonly MessageFault[] } {
  const faults: MessageFault[] = []
  const rewritten = (value: unknown, name: string, at: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => rewritten(one, name, `${at}[${index}]`))
    if (isObject(value)) {
      const pairs = Object.entries(value).map(([key, inner]) => [key, rewritten(inner, key, step(at, key))] as const)
      return Object.fromEntries(pairs)
    }
    if (typeof value !== 'string' || value.startsWith('#')) return value
    if (name === 'reference') {
      const { address, fault } = resolve(value)
      if (fault) faults.push({ code: fault, place: at, value: value.slice(0, 60) })
      return address ?? value
    }
    // An attachment may be an entry; most are addresses of elsewhere.
    return name === 'url' && /^(?:urn:uuid:|Binary\/)/.test(value) ? (resolve(value).address ?? value) : value
  }
  return { resource: rewritten(resource, '', place) as JsonObject, faults }
}

function step(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}
