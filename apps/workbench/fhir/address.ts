import type { Pairs } from './ask-fhir.ts'

/** What a FHIR address asks for. */
export type Address =
  | { readonly kind: 'resource'; readonly type: string; readonly id: string; readonly version?: string }
  | { readonly kind: 'search'; readonly type: string; readonly pairs: Pairs }

const TYPE = /^[A-Z][A-Za-z]{1,63}$/
const ID = /^[A-Za-z0-9.-]{1,64}$/

/**
 * Reads what somebody typed or copied: `Observation?code=…`, `Patient/1`, `GET /fhir/R4/Patient/1/_history/2`, a whole URL.
 * Undefined when it is none of them.
 */
export function readAddress(typed: string): Address | undefined {
  const text = typed
    .trim()
    .replace(/^GET\s+/i, '')
    .replace(/^https?:\/\/[^/?#]+/i, '')
    .replace(/#.*$/s, '')
  const at = text.indexOf('?')
  const query = at === -1 ? '' : text.slice(at + 1)
  const parts = (at === -1 ? text : text.slice(0, at)).split('/').filter((part) => part !== '')
  const first = parts.findIndex((part) => TYPE.test(part) && part !== 'R4' && part !== 'R5')
  const [type, id, history, version, beyond] = first === -1 ? [] : parts.slice(first)
  if (type === undefined || beyond !== undefined) return undefined
  if (id === undefined || (id === '_search' && history === undefined))
    return { kind: 'search', type, pairs: [...new URLSearchParams(query)] }
  if (!ID.test(id) || (history !== undefined && history !== '_history')) return undefined
  if (version === undefined) return { kind: 'resource', type, id }
  return /^\d{1,9}$/.test(version) ? { kind: 'resource', type, id, version } : undefined
}

/** The resource that a reference of another one leads to on this server; undefined for what lies elsewhere or inside it. */
export function referenced(reference: string | undefined): { type: string; id: string } | undefined {
  if (reference === undefined || !/^[A-Z]/.test(reference)) return undefined
  const found = readAddress(reference)
  return found?.kind === 'resource' ? { type: found.type, id: found.id } : undefined
}
