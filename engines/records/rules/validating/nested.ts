import { isObject } from '../resource.ts'
import { broken, DEEPEST, note, type State, tooDeep } from './state.ts'
import { each, isElement } from './structure.ts'

const NONE: ReadonlySet<unknown> = new Set()

/** A resource that stands by itself, also within a Bundle or Parameters. */
export function resource(value: unknown, state: State): void {
  if (!isElement(value, state)) return
  const { root, contained, resource: outer } = state
  state.root = value
  state.contained = Array.isArray(value.contained) ? new Set(value.contained.map(idOf)) : NONE
  const before = state.faults.length
  walk(value, state)
  if (value.contained !== undefined && state.faults.length === before) mentioned(value, state)
  state.root = root
  state.contained = contained
  state.resource = outer
}

/** The list `contained` of a resource: whole resources, that hold no more of them. */
export function containedIn(state: State, value: unknown): void {
  const outer = state.resource
  each(state, 'contained', value, contained)
  state.resource = outer
}

/** dom-2, dom-4 and dom-5: a contained resource is part of its container's version, and as confidential. */
function contained(value: unknown, state: State): void {
  if (!isElement(value, state)) return
  if (value.contained !== undefined) broken(state, 'dom-2', 'holds contained resources itself', 'contained')
  else walk(value, state)
  const meta = isObject(value.meta) ? value.meta : {}
  for (const name of ['versionId', 'lastUpdated']) {
    if (meta[name] !== undefined) broken(state, 'dom-4', 'a contained resource has no version', `meta.${name}`)
  }
  if (meta.security !== undefined) broken(state, 'dom-5', 'a contained resource has no label', 'meta.security')
}

/** Asks a resource by what its type says. */
function walk(value: Record<string, unknown>, state: State): void {
  const type = value.resourceType
  const check = typeof type === 'string' ? state.checkOf(type) : undefined
  if (check === undefined) {
    const code = typeof type === 'string' ? 'not-supported' : 'structure'
    note(state, code, 'must be a resource type of FHIR R4', 'resourceType')
  } else if (state.depth >= DEEPEST) tooDeep(state)
  else {
    state.depth += 1
    state.resource = value
    check(value, state)
    state.depth -= 1
  }
}

/** dom-3: what is contained is referred to from the resource, or refers to its container. Asked of what is otherwise sound. */
function mentioned(value: Record<string, unknown>, state: State): void {
  const inAll = fragmentsIn(value, new Set())
  for (const [at, one] of (value.contained as readonly Record<string, unknown>[]).entries()) {
    if (inAll.has(`#${idOf(one)}`) || fragmentsIn(one, new Set()).has('#')) continue
    broken(state, 'dom-3', 'a contained resource must be referred to from its container', `contained[${at}]`)
  }
}

/** All texts that begin with `#`. */
function fragmentsIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string' && value.charCodeAt(0) === 35) found.add(value)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) fragmentsIn(one, found)
  return found
}

const idOf = (one: unknown) => (one as { readonly id?: unknown } | null)?.id
