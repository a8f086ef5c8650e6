import { fault, type Issue, type IssueCode } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'
import { typeCode } from '../resource-types.ts'
import type { BundlePlan, ConditionalReference, Method, PlannedEntry } from './bundle-plan.ts'
import { type EntryUrl, readEntryUrl } from './entry-url.ts'
import { eachReference } from './references.ts'

export type PlannedBundle =
  | { readonly ok: true; readonly plan: BundlePlan }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** In which order a transaction is done: http://hl7.org/fhir/R4/http.html#trules. */
const RANKS: Readonly<Record<Method, number>> = { DELETE: 0, POST: 1, PUT: 2, PATCH: 2, GET: 3, HEAD: 3 }
/** Faults told of one bundle; whoever mends these sends it again. */
const MAX_ISSUES = 50

/**
 * Reads a batch or transaction and says what is to be done, in its order. Any number of entries; nothing is looked up:
 * that two queries find the same resource is for whoever asks them to see.
 * @param bases under which this server is reached, without a slash at the end: they may stand before an entry's url
 */
export function planBundle(bundle: unknown, bases: readonly string[]): PlannedBundle {
  if (!isObject(bundle) || bundle.resourceType !== 'Bundle') return refused('structure', 'No Bundle was sent', 'Bundle')
  const kind = bundle.type
  if (kind !== 'batch' && kind !== 'transaction') {
    return refused('value', 'Only a Bundle of type batch or transaction is processed', 'Bundle.type')
  }
  const stranger = Object.keys(bundle).find((key) => !BUNDLE_KEYS.has(key.replace(/^_/, '')))
  if (stranger !== undefined) return refused('structure', 'The Bundle has an element that FHIR does not know', 'Bundle')
  const sent = bundle.entry ?? []
  if (!Array.isArray(sent)) return refused('structure', 'Bundle.entry is no list', 'Bundle.entry')
  const entries: PlannedEntry[] = []
  const wrong: { at: number; issues: Issue[] }[] = []
  const fullUrls = new Set<string>()
  for (const [at, entry] of sent.entries()) {
    const read = readEntry(entry, at, bases)
    if ('issue' in read) {
      wrong.push({ at, issues: [read.issue] })
    } else if (read.fullUrl !== undefined && fullUrls.has(read.fullUrl)) {
      wrong.push({ at, issues: [fault('duplicate', 'fullUrl stands before already', `Bundle.entry[${at}].fullUrl`)] })
    } else {
      if (read.fullUrl !== undefined) fullUrls.add(read.fullUrl)
      entries.push(read)
    }
  }
  const plan = { kind, size: sent.length, entries, refused: wrong, conditionalReferences: [] } as const
  if (kind === 'batch') return { ok: true, plan }
  const { conditionalReferences, issues } = referencesOf(entries, fullUrls)
  const all = [...wrong.flatMap((one) => one.issues), ...collisions(entries), ...issues]
  if (all.length > 0) return { ok: false, issues: all.slice(0, MAX_ISSUES) }
  return {
    ok: true,
    plan: { ...plan, entries: entries.toSorted((a, b) => RANKS[a.method] - RANKS[b.method]), conditionalReferences },
  }
}

const BUNDLE_KEYS: ReadonlySet<string> = new Set(
  'resourceType id meta implicitRules language identifier type timestamp total link entry signature'.split(' '),
)
const ENTRY_KEYS: ReadonlySet<string> = new Set(
  'id extension modifierExtension link fullUrl resource search request response'.split(' '),
)

function refused(code: IssueCode, diagnostics: string, expression: string): PlannedBundle {
  return { ok: false, issues: [fault(code, diagnostics, expression)] }
}

type ReadEntry = PlannedEntry | { readonly issue: Issue }

function readEntry(entry: unknown, at: number, bases: readonly string[]): ReadEntry {
  const place = `Bundle.entry[${at}]`
  const wrong = (code: IssueCode, diagnostics: string, element = ''): ReadEntry => ({
    issue: fault(code, diagnostics, place + element),
  })
  if (!isObject(entry)) return wrong('structure', 'The entry is no object')
  if (Object.keys(entry).some((key) => !ENTRY_KEYS.has(key))) {
    return wrong('structure', 'The entry has an element that FHIR does not know')
  }
  const { request, fullUrl, resource } = entry
  if (!isObject(request)) return wrong('required', 'The entry has no request', '.request')
  const method = request.method
  if (!isMethod(method)) return wrong('value', 'The method is not one of HTTP that FHIR knows', '.request.method')
  const url = readEntryUrl(request.url, bases)
  if (url === undefined) return wrong('value', 'The url is none under this server', '.request.url')
  if (fullUrl !== undefined && typeof fullUrl !== 'string') return wrong('structure', 'fullUrl is no text', '.fullUrl')
  if (resource !== undefined && !isResource(resource)) {
    return wrong('structure', 'The resource has no known resourceType', '.resource')
  }
  const conditions: Record<string, string> = {}
  for (const name of ['ifMatch', 'ifNoneMatch', 'ifModifiedSince', 'ifNoneExist']) {
    const value = request[name]
    if (value === undefined) continue
    if (typeof value !== 'string') return wrong('structure', 'The condition is no text', `.request.${name}`)
    conditions[name] = value
  }
  const interaction = interactionOf(method, url)
  if (interaction === undefined) return wrong('not-supported', `${method} cannot be done at such a url`, '.request.url')
  const misfit = misfitOf(interaction, url, resource)
  if (misfit !== undefined) return wrong('invalid', misfit, '.resource')
  return {
    ...{ at, interaction, method, url },
    ...(fullUrl === undefined ? {} : { fullUrl }),
    ...(resource === undefined ? {} : { resource }),
    ...conditions,
  }
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(RANKS, method)
}

function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value.resourceType === 'string' && typeCode(value.resourceType) !== undefined
}

function interactionOf(method: Method, { path, type, id, query }: EntryUrl): PlannedEntry['interaction'] | undefined {
  if (method === 'GET' || method === 'HEAD') return 'read'
  const last = path.at(-1)
  if (method === 'POST') {
    if (last?.startsWith('$') || last === '_search') return 'operation'
    return type !== undefined && path.length === 1 && query === undefined ? 'create' : undefined
  }
  const isOne = type !== undefined && id !== undefined && path.length === 2 && query === undefined
  const isConditional = type !== undefined && path.length === 1 && query !== undefined && query !== ''
  if (!isOne && !isConditional) return undefined
  return method === 'PUT' ? 'update' : method === 'PATCH' ? 'patch' : 'delete'
}

function misfitOf(
  interaction: PlannedEntry['interaction'],
  { type, id }: EntryUrl,
  resource: Resource | undefined,
): string | undefined {
  if (interaction === 'patch') {
    return resource?.resourceType === 'Binary' || resource?.resourceType === 'Parameters'
      ? undefined
      : 'PATCH needs a Binary with a JSON Patch or Parameters with a FHIRPath Patch'
  }
  if (interaction !== 'create' && interaction !== 'update') return undefined
  if (resource === undefined) return 'The resource is missing'
  if (resource.resourceType !== type) return 'The resource is of another type than the url'
  return interaction === 'update' && id !== undefined && resource.id !== id
    ? 'The resource has another id than the url, or none'
    : undefined
}

/** A transaction cannot change one resource twice. */
function collisions(entries: readonly PlannedEntry[]): Issue[] {
  const changed = new Set<string>()
  const issues: Issue[] = []
  for (const { at, interaction, url, ifNoneExist } of entries) {
    const query = interaction === 'create' ? ifNoneExist : url.query
    if (interaction === 'read' || interaction === 'operation' || (url.id === undefined && query === undefined)) continue
    // A create may find what another entry looks for by the same words.
    const identity = `${url.type}${url.id === undefined ? '?' : '/'}${url.id ?? query}`
    if (changed.has(identity)) {
      issues.push(fault('duplicate', 'Another entry changes the same resource', `Bundle.entry[${at}].request`))
    }
    changed.add(identity)
  }
  return issues
}

function referencesOf(
  entries: readonly PlannedEntry[],
  fullUrls: ReadonlySet<string>,
): { conditionalReferences: ConditionalReference[]; issues: Issue[] } {
  const conditional = new Map<string, ConditionalReference>()
  const issues: Issue[] = []
  for (const { at, resource, interaction } of entries) {
    if (resource === undefined || (interaction !== 'create' && interaction !== 'update')) continue
    let dangles = false
    eachReference(resource, (reference) => {
      if (/^urn:(?:uuid|oid):/.test(reference)) dangles ||= !fullUrls.has(reference.split('#', 1)[0] ?? '')
      const mark = reference.indexOf('?')
      if (mark <= 0 || conditional.has(reference)) return
      const type = reference.slice(0, mark)
      if (typeCode(type) === undefined) return
      conditional.set(reference, { reference, type, query: reference.slice(mark + 1) })
    })
    if (dangles) {
      issues.push(fault('invalid', 'A reference names no fullUrl of this Bundle', `Bundle.entry[${at}].resource`))
    }
  }
  return { conditionalReferences: [...conditional.values()], issues }
}
