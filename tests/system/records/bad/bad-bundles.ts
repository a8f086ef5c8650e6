import type { Random } from '@kangcheng/methods'
import { type BadRequest, nonsense, pick } from './bad-request.ts'
import type { Examples } from './bad-resources.ts'
import { type Json, spoil } from './bad-values.ts'

interface Entry {
  fullUrl?: Json
  resource?: Json
  request?: Json
}

/** A transaction of which one entry is wrong: none of the others may be written. */
export function badTransaction(random: Random, examples: Examples): BadRequest {
  const good = Array.from({ length: 1 + random.whole(3) }, (_, place) => goodEntry(pick(random, examples), place))
  const [what, bad] = pick(random, [spoiltResource, badRequest, badConstellation])(random, examples)
  const at = random.whole(good.length + 1)
  const entry = [...good.slice(0, at), ...bad, ...good.slice(at)]
  return sent(`transaction: ${what}`, { resourceType: 'Bundle', type: 'transaction', entry })
}

/** What is no bundle of requests at all. */
export function badBundle(random: Random, examples: Examples): BadRequest {
  const bundle = { resourceType: 'Bundle', type: 'transaction', entry: [goodEntry(pick(random, examples), 0)] }
  const [what, document] = pick<readonly [string, object]>(random, [
    ['no type', { ...bundle, type: undefined }],
    ['a type nobody knows', { ...bundle, type: nonsense(random) }],
    ['a type that is not sent', { ...bundle, type: pick(random, ['searchset', 'history', 'transaction-response']) }],
    ['entries that are no list', { ...bundle, entry: bundle.entry[0] }],
    ['an entry that is a text', { ...bundle, entry: [nonsense(random)] }],
    ['an empty entry', { ...bundle, entry: [{}] }],
    ['an element nobody knows', { ...bundle, [nonsense(random)]: 1 }],
    ['no bundle', pick(random, examples)],
  ])
  return sent(`bundle: ${what}`, document)
}

function sent(what: string, document: object): BadRequest {
  return { what, method: 'POST', path: '', body: JSON.stringify(document) }
}

function goodEntry(example: Examples[number], place: number): Entry {
  const { id: _id, ...resource } = example
  return {
    fullUrl: `urn:uuid:99010000-0000-4000-8000-00000000000${place}`,
    resource,
    request: { method: 'POST', url: String(example.resourceType) },
  }
}

type Bad = readonly [what: string, entries: Entry[]]

function spoiltResource(random: Random, examples: Examples): Bad {
  const entry = goodEntry(pick(random, examples), 9)
  const { what, document } = spoil(entry.resource ?? null, random)
  return [what, [{ ...entry, resource: document }]]
}

function badRequest(random: Random, examples: Examples): Bad {
  const entry = goodEntry(pick(random, examples), 9)
  const request = entry.request as { method: string; url: string }
  const of = (change: Record<string, Json | undefined>) => [{ ...entry, request: { ...request, ...change } as Json }]
  return pick<Bad>(random, [
    ['no request', [{ ...entry, request: undefined as never }]],
    ['no method', of({ method: undefined })],
    ['a method nobody knows', of({ method: nonsense(random) })],
    ['no address', of({ url: undefined })],
    ['a type nobody knows', of({ url: nonsense(random) })],
    ['another type than its address', of({ url: request.url === 'Basic' ? 'Patient' : 'Basic' })],
    ['an address elsewhere', of({ url: '../../api/v1/users' })],
    ['nothing to create', [{ request: entry.request as Json }]],
    ['an update of nobody in particular', of({ method: 'PUT', url: request.url })],
    ['an update of another id', of({ method: 'PUT', url: `${request.url}/a` })],
  ])
}

function badConstellation(random: Random, examples: Examples): Bad {
  const example = pick(random, examples)
  const type = String(example.resourceType)
  const put: Entry = { resource: { ...example, id: 'twice' }, request: { method: 'PUT', url: `${type}/twice` } }
  const entry = goodEntry(example, 9)
  const observation = { resourceType: 'Observation', status: 'final', code: { text: '血压' } }
  const about = (reference: string): Entry[] => [
    { resource: { ...observation, subject: { reference } }, request: { method: 'POST', url: 'Observation' } },
  ]
  return pick<Bad>(random, [
    ['the same one twice', [put, put]],
    ['two of one full URL', [entry, entry]],
    ['a search for somebody who is not there', about('Patient?identifier=urn:nobody|nobody')],
    ['a look at what is not there', [{ request: { method: 'GET', url: `${type}/not-there` } }]],
    ['a question that is none', [{ request: { method: 'GET', url: `${type}?${nonsense(random)}=1` } }]],
    ['a version that is not there', [{ ...put, request: { method: 'PUT', url: `${type}/twice`, ifMatch: 'W/"99"' } }]],
  ])
}
