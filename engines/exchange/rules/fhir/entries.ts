import type { MessageFault } from '../../contract/faults.ts'
import { isObject, type JsonObject } from './read-json.ts'

/** What a bundle, or a resource alone, asks for: one resource. */
export interface Entry {
  /** Where it stands: `entry[3]`; empty of a resource alone. */
  readonly place: string
  readonly wish: 'put' | 'remove'
  readonly type: string
  /** What the sender calls it. */
  readonly name: string
  readonly fullUrl: string | undefined
  /** Left out where it is to be removed. */
  readonly resource?: JsonObject
}

type ReadEntry = { readonly entry: Entry } | { readonly fault: MessageFault }

const BUNDLES = ['transaction', 'batch', 'collection', 'message', 'document']
const MOST_ENTRIES = 20_000
const TYPE = /^[A-Z][A-Za-z]{1,60}$/
const ID = /^[A-Za-z0-9.-]{1,64}$/

/** The entries of a bundle, or the one that a resource alone is; or what is wrong with them. `digest` names what has no name at all. */
export function entriesOf(
  content: JsonObject,
  digest: string,
): { readonly entries: readonly Entry[]; readonly faults: readonly MessageFault[] } {
  const type = content.resourceType
  if (typeof type !== 'string' || !TYPE.test(type))
    return { entries: [], faults: [{ code: 'bundle', place: 'resourceType', value: shortly(type) }] }
  if (type !== 'Bundle') {
    const read = written({ resource: content }, '', `${digest}-0`)
    return 'entry' in read ? { entries: [read.entry], faults: [] } : { entries: [], faults: [read.fault] }
  }
  if (typeof content.type !== 'string' || !BUNDLES.includes(content.type))
    return { entries: [], faults: [{ code: 'bundle', place: 'Bundle.type', value: shortly(content.type) }] }
  const given: unknown[] = Array.isArray(content.entry) ? content.entry : []
  if (given.length === 0) return { entries: [], faults: [{ code: 'empty', place: 'Bundle.entry' }] }
  if (given.length > MOST_ENTRIES)
    return { entries: [], faults: [{ code: 'too-many', place: 'Bundle.entry', value: String(MOST_ENTRIES) }] }
  const read = given.map((one, at) => readEntry(one, `entry[${at}]`, `${digest}-${at}`))
  const entries = read.flatMap((one) => ('entry' in one ? [one.entry] : []))
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []))
  return { entries, faults: [...faults, ...twice(entries)] }
}

function readEntry(given: unknown, place: string, unnamed: string): ReadEntry {
  if (!isObject(given)) return { fault: { code: 'bundle', place, value: '' } }
  const request = isObject(given.request) ? given.request : {}
  const conditions = ['ifNoneExist', 'ifMatch', 'ifNoneMatch', 'ifModifiedSince'].filter((name) => request[name])
  const [condition] = conditions
  if (condition) return { fault: { code: 'conditional', place: `${place}.request.${condition}`, value: condition } }
  const url = typeof request.url === 'string' ? request.url : ''
  if (url.includes('?')) return { fault: { code: 'conditional', place: `${place}.request.url`, value: shortly(url) } }
  const method = request.method ?? 'POST'
  if (method === 'DELETE') return removed(url, given, place)
  if (method !== 'POST' && method !== 'PUT')
    return { fault: { code: 'bundle', place: `${place}.request.method`, value: shortly(method) } }
  if (method === 'PUT') return putAt(url, given, place, unnamed)
  return written(given, place, unnamed)
}

function removed(url: string, given: JsonObject, place: string): ReadEntry {
  const [type = '', name = '', ...more] = url.split('/')
  if (!TYPE.test(type) || !ID.test(name) || more.length > 0)
    return { fault: { code: 'bundle', place: `${place}.request.url`, value: shortly(url) } }
  return { entry: { place, wish: 'remove', type, name, fullUrl: urlOf(given) } }
}

/** The address says which it is; its id, where there is one, has to be the same. */
function putAt(url: string, given: JsonObject, place: string, unnamed: string): ReadEntry {
  const read = written(given, place, unnamed)
  if ('fault' in read) return read
  const [type = '', name = '', ...more] = url.split('/')
  const id = read.entry.resource?.id
  const isSame = type === read.entry.type && ID.test(name) && more.length === 0 && (id === undefined || id === name)
  if (!isSame) return { fault: { code: 'bundle', place: `${place}.request.url`, value: shortly(url) } }
  return { entry: { ...read.entry, name } }
}

function written(given: JsonObject, place: string, unnamed: string): ReadEntry {
  const { resource } = given
  const at = place === '' ? '' : `${place}.resource`
  const type = isObject(resource) ? resource.resourceType : undefined
  if (!isObject(resource) || typeof type !== 'string' || !TYPE.test(type))
    return { fault: { code: 'bundle', place: at || 'resourceType', value: shortly(type) } }
  // A bundle in a bundle has references of its own.
  if (type === 'Bundle') return { fault: { code: 'bundle', place: at, value: type } }
  const { id } = resource
  if (id !== undefined && (typeof id !== 'string' || !ID.test(id)))
    return { fault: { code: 'bundle', place: at === '' ? 'id' : `${at}.id`, value: shortly(id) } }
  const fullUrl = urlOf(given)
  return { entry: { place, wish: 'put', type, name: id ?? nameIn(fullUrl) ?? unnamed, fullUrl, resource } }
}

function urlOf({ fullUrl }: JsonObject): string | undefined {
  return typeof fullUrl === 'string' && fullUrl !== '' ? fullUrl : undefined
}

/** The UUID of `urn:uuid:…`, or the last step of an address. */
function nameIn(fullUrl: string | undefined): string | undefined {
  const name = fullUrl?.split(/[/:]/).at(-1) ?? ''
  return ID.test(name) ? name : undefined
}

/** Two entries of one address, and two that are the same resource: which of them is meant, nobody can tell. */
function twice(entries: readonly Entry[]): MessageFault[] {
  const seen = new Set<string>()
  return entries.flatMap(({ fullUrl, type, name, place }) => {
    const names = [...(fullUrl === undefined ? [] : [fullUrl]), `${type}/${name}`]
    const known = names.find((one) => seen.has(one))
    for (const one of names) seen.add(one)
    return known === undefined ? [] : [{ code: 'duplicate' as const, place, value: known.slice(0, 100) }]
  })
}

function shortly(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : ''
}
