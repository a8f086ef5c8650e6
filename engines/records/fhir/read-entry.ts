import type { Check } from '../operations/checks.ts'
import { asksTerminology } from '../operations/searching/expand-codes.ts'
import type { Entry } from '../operations/writing/entry.ts'
import { fault, type Issue } from '../rules/issue.ts'
import { applyFhirPathPatch } from '../rules/patching/fhirpath-patch.ts'
import { applyJsonPatch } from '../rules/patching/json-patch.ts'
import { isObject } from '../rules/resource.ts'
import type { SearchQuery } from '../rules/searching/search-query.ts'
import { readIfNoneExist, readVersionTags } from '../rules/shaping/preconditions.ts'
import type { Read } from './read-body.ts'
import { pairsOf, readSearch } from './read-search.ts'

/** Writing one takes a permission of its own and tells the part that serves it; in a bundle or by a condition neither happens. */
export const BY_ITSELF = fault(
  'business-rule',
  'A Subscription is written and deleted by itself, by its id: not in a bundle, by a condition, or in an import.',
)

/** A change as it is asked for, by a request or by an entry of a bundle. */
export interface Asked {
  readonly method: Entry['method']
  readonly type: string
  /** One of both, but for a create. */
  readonly id?: string | undefined
  readonly query?: string | undefined
  /** Parsed JSON: a resource, or a patch. */
  readonly body?: unknown
  readonly ifMatch?: string | undefined
  readonly ifNoneExist?: string | undefined
}

/** Checks everything about a change that can be checked before the store is asked. */
export function readEntry(check: Check, asked: Asked): Read<Entry> {
  const { method, type, id } = asked
  const ifMatch = readVersionTags('If-Match', asked.ifMatch)
  if (!ifMatch.ok) return refused(ifMatch.issues)
  if (method === 'create') return readCreate(check, asked)
  const query = asked.query === undefined ? undefined : readCondition(type, asked.query)
  if (query && !query.ok) return query
  const target = query ? { query: query.value } : { id: id ?? '' }
  const match = ifMatch.value === undefined ? {} : { ifMatch: ifMatch.value }
  if (method === 'delete') return { ok: true, value: { method, type, ...target, ...match } }
  if (method === 'patch') {
    const change = readPatch(check, asked.body)
    return change.ok ? { ok: true, value: { method, type, ...target, ...match, change: change.value } } : change
  }
  const resource = check(asked.body)
  if (!resource.ok) return resource
  if (id !== undefined && resource.resource.id !== id) {
    return refused([fault('invalid', 'The resource must have the id of the address.', `${type}.id`)])
  }
  return { ok: true, value: { method, type, resource: resource.resource, ...target, ...match } }
}

function readCreate(check: Check, { type, body, ifNoneExist }: Asked): Read<Entry> {
  const resource = check(body)
  if (!resource.ok) return resource
  const condition = readIfNoneExist(ifNoneExist)
  if (!condition.ok) return refused(condition.issues)
  if (condition.value === undefined) return { ok: true, value: { method: 'create', type, resource: resource.resource } }
  const unless = readCondition(type, condition.value)
  return unless.ok
    ? { ok: true, value: { method: 'create', type, resource: resource.resource, unless: unless.value } }
    : unless
}

/** A search that decides what is changed: it must ask for something, and nothing of it may be ignored. */
export function readCondition(type: string, query: string): Read<SearchQuery> {
  const parsed = readSearch(type, pairsOf(`?${query}`))
  if (!parsed.ok) return refused(parsed.issues)
  if (parsed.query.criteria.length === 0) return refused([fault('invalid', 'The condition asks for nothing.')])
  if (parsed.query.criteria.some(asksTerminology)) {
    return refused([fault('not-supported', 'What is changed is not decided by a value set or a code above or below.')])
  }
  return { ok: true, value: parsed.query }
}

type Change = Extract<Entry, { method: 'patch' }>['change']

/** JSON Patch is a list, FHIRPath Patch are Parameters, and in a bundle a Binary carries a JSON Patch. */
function readPatch(check: Check, body: unknown): Read<Change> {
  const patch = isObject(body) && body.resourceType === 'Binary' ? jsonIn(body.data) : body
  const isParameters = isObject(patch) && patch.resourceType === 'Parameters'
  if (!isParameters && !Array.isArray(patch)) {
    return refused([
      fault('structure', 'A patch is a list of operations (JSON Patch), or Parameters (FHIRPath Patch).'),
    ])
  }
  const value: Change = (resource) => {
    const patched = isParameters ? applyFhirPathPatch(resource, patch) : applyJsonPatch(resource, patch)
    return patched.ok ? check(patched.resource) : patched
  }
  return { ok: true, value }
}

function jsonIn(base64: unknown): unknown {
  if (typeof base64 !== 'string') return undefined
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}

function refused(issues: readonly Issue[]): { ok: false; status: 400; issues: readonly Issue[] } {
  return { ok: false, status: 400, issues }
}
