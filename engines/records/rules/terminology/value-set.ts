import { fault, type Issue } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'
import type { Designation } from './code-system.ts'
import { readDesignations } from './read-code-system.ts'

export interface ValueSetFilter {
  readonly property: string
  readonly op: string
  readonly value: string
}

export interface ListedConcept {
  readonly code: string
  readonly display?: string
  readonly designations?: readonly Designation[]
}

/** One `compose.include` or `compose.exclude`. */
export interface Include {
  readonly system?: string
  readonly version?: string
  readonly concepts?: readonly ListedConcept[]
  readonly filters?: readonly ValueSetFilter[]
  /** Canonicals; all of them must hold a code. */
  readonly valueSets?: readonly string[]
  /** The codes are known to whoever made the value set and are not ours to give away. */
  readonly withheld?: true
}

/** A value set by what it is composed of. */
export interface ValueSet {
  readonly url?: string
  readonly version?: string
  readonly name?: string
  readonly title?: string
  readonly status?: string
  readonly includes: readonly Include[]
  readonly excludes: readonly Include[]
  /** False where `compose.inactive` says that inactive codes do not belong. */
  readonly inactive?: boolean
}

const MOST_INCLUDES = 1_000
const MOST_LISTED = 100_000

/** Reads a ValueSet of FHIR. One that has only an expansion is taken to be composed of what the expansion lists. */
export function readValueSet(
  resource: Resource,
): { readonly valueSet: ValueSet } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  if (resource.resourceType !== 'ValueSet') {
    return { issues: [fault('invalid', `a ${resource.resourceType} is no ValueSet`)] }
  }
  const compose = resource.compose
  const includes = isObject(compose) ? readIncludes(compose.include, 'include', issues) : expandedIncludes(resource)
  const excludes = isObject(compose) ? readIncludes(compose.exclude, 'exclude', issues) : []
  if (includes.length === 0 && issues.length === 0) {
    issues.push(fault('required', 'the value set has neither a compose nor an expansion', 'ValueSet.compose'))
  }
  if (issues.length > 0) return { issues }
  const inactive = isObject(compose) && typeof compose.inactive === 'boolean' ? { inactive: compose.inactive } : {}
  return { valueSet: { ...textsOf(resource), ...inactive, includes, excludes } }
}

function textsOf(resource: Resource): Pick<ValueSet, 'url' | 'version' | 'name' | 'title' | 'status'> {
  const found: Record<string, string> = {}
  for (const key of ['url', 'version', 'name', 'title', 'status'] as const) {
    const value = resource[key]
    if (typeof value === 'string' && value !== '') found[key] = value
  }
  return found
}

function readIncludes(value: unknown, kind: 'include' | 'exclude', issues: Issue[]): Include[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > MOST_INCLUDES) {
    issues.push(fault('structure', `${kind} must be a list of at most ${MOST_INCLUDES}`, `ValueSet.compose.${kind}`))
    return []
  }
  return value.flatMap((one: unknown, index): Include[] => {
    const place = `ValueSet.compose.${kind}[${index}]`
    const read = readInclude(one)
    if (typeof read !== 'string') return [read]
    issues.push(fault('structure', read, place))
    return []
  })
}

function readInclude(value: unknown): Include | string {
  if (!isObject(value)) return 'must be an object'
  const { system, version, concept = [], filter = [], valueSet = [] } = value
  if (system !== undefined && typeof system !== 'string') return 'system must be a text'
  if (version !== undefined && typeof version !== 'string') return 'version must be a text'
  if (!Array.isArray(concept) || !Array.isArray(filter) || !Array.isArray(valueSet))
    return 'holds something that is no list'
  if (concept.length > MOST_LISTED) return `lists more than ${MOST_LISTED} concepts`
  const concepts = concept.map(readListed)
  const filters = filter.map(readFilter)
  if (concepts.includes(undefined)) return 'a concept needs a code'
  if (filters.includes(undefined)) return 'a filter needs property, op and value'
  if (!valueSet.every((one) => typeof one === 'string')) return 'valueSet must be a list of canonicals'
  if (system === undefined && valueSet.length === 0) return 'needs a system or a value set'
  if (system === undefined && concept.length + filter.length > 0) return 'concepts and filters need a system'
  if (concept.length > 0 && filter.length > 0) return 'has both concepts and filters'
  return {
    ...(system === undefined ? {} : { system }),
    ...(version === undefined ? {} : { version }),
    ...(concepts.length === 0 ? {} : { concepts: concepts as ListedConcept[] }),
    ...(filters.length === 0 ? {} : { filters: filters as ValueSetFilter[] }),
    ...(valueSet.length === 0 ? {} : { valueSets: valueSet as string[] }),
  }
}

function readListed(value: unknown): ListedConcept | undefined {
  if (!isObject(value) || typeof value.code !== 'string' || value.code === '') return undefined
  const designations = readDesignations(value.designation)
  return {
    code: value.code,
    ...(typeof value.display === 'string' ? { display: value.display } : {}),
    ...(designations.length === 0 ? {} : { designations }),
  }
}

function readFilter(value: unknown): ValueSetFilter | undefined {
  if (!isObject(value)) return undefined
  const { property, op, value: text } = value
  if (typeof property !== 'string' || typeof op !== 'string' || typeof text !== 'string') return undefined
  return { property, op, value: text }
}

function expandedIncludes(resource: Resource): Include[] {
  const systems = new Map<string, ListedConcept[]>()
  const open: unknown[] = isObject(resource.expansion) ? [resource.expansion.contains] : []
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    for (const one of Array.isArray(list) ? list : []) {
      if (!isObject(one)) continue
      const listed = readListed(one)
      if (listed !== undefined && typeof one.system === 'string') {
        const known = systems.get(one.system)
        if (known === undefined) systems.set(one.system, [listed])
        else known.push(listed)
      }
      if (one.contains !== undefined) open.push(one.contains)
    }
  }
  return [...systems].map(([system, concepts]) => ({ system, concepts }))
}

/** What a value set leans on: code systems and value sets, as canonicals. */
export function referencesOf(valueSet: ValueSet): { systems: string[]; valueSets: string[] } {
  const all = [...valueSet.includes, ...valueSet.excludes]
  return {
    systems: all.flatMap(({ system, version }) =>
      system === undefined ? [] : [version === undefined ? system : `${system}|${version}`],
    ),
    valueSets: all.flatMap(({ valueSets = [] }) => valueSets),
  }
}
