import { bad, type CodeSet } from './expected.ts'
import { below, broken, type Check, MOST_FAULTS, note, type State } from './state.ts'
import { hintFor } from './unknown-element.ts'

/** An element that stands once. */
export function one(state: State, name: string, value: unknown, check: Check): void {
  const before = state.faults.length
  check(value, state)
  if (state.faults.length !== before) below(state, before, name)
}

/** An element that may repeat: a list, never empty. */
export function each(state: State, name: string, value: unknown, check: Check): void {
  if (!isList(state, name, value)) return
  for (let at = 0; at < value.length && state.faults.length < MOST_FAULTS; at += 1) {
    const before = state.faults.length
    check(value[at], state)
    if (state.faults.length !== before) below(state, before, `${name}[${at}]`)
  }
}

/**
 * Primitive values in a list. Null stands only where the list beside it, `_name`, has an id or extensions instead of a value.
 * @param beside the value of `_name`
 */
export function values(
  state: State,
  name: string,
  value: unknown,
  beside: unknown,
  is: (value: unknown) => boolean,
  expected: string | CodeSet,
): void {
  if (!isList(state, name, value)) return
  for (let at = 0; at < value.length && state.faults.length < MOST_FAULTS; at += 1) {
    if (is(value[at])) continue
    const isPadding =
      value[at] === null && Array.isArray(beside) && typeof beside[at] === 'object' && beside[at] !== null
    if (!isPadding) bad(state, `${name}[${at}]`, value[at], expected)
  }
}

function isList(state: State, name: string, value: unknown): value is readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return true
  note(state, 'structure', Array.isArray(value) ? 'is an empty list: leave it out' : 'must be a list', name)
  return false
}

/** Whether a value is an object; notes what it is instead. */
export function isElement(value: unknown, state: State): value is Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true
  note(state, 'structure', Array.isArray(value) ? 'is a list; it must be one object' : 'must be an object')
  return false
}

/** Asked of an object with no more than one property: an element has a value or children (ele-1). */
export function hollow(state: State, value: Record<string, unknown>, count: number): void {
  if (count === 0) note(state, 'structure', 'is empty: leave it out')
  else if (value.id !== undefined) note(state, 'invariant', 'breaks rule ele-1: has an id and nothing else')
}

/** Asked when not all required elements were met: a primitive may have only extensions. @param names by spaces */
export function missing(state: State, value: Record<string, unknown>, names: string): void {
  for (const name of names.split(' ')) {
    if (value[name] === undefined && value[`_${name}`] === undefined) note(state, 'required', 'is required', name)
  }
}

/** Asked of a choice that does not stand exactly once. */
export function choice(state: State, name: string, count: number, isRequired: boolean): void {
  if (count > 1) note(state, 'structure', 'is given in several types; only one is allowed', name)
  else if (isRequired) note(state, 'required', 'is required', name)
}

/** Whether a rule holds: asked of an element, with FHIRPath's %resource and %rootResource. */
export type Rule = (value: unknown, resource: object, root: object) => boolean

/** Asks a rule of an element that may be missing or repeat. */
export function askEach(state: State, name: string, value: unknown, rule: Rule, key: string, human: string): void {
  if (value === undefined) return
  for (const [at, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const path = Array.isArray(value) ? `${name}[${at}]` : name
    if (!rule(one, state.resource, state.root)) broken(state, key, human, path)
  }
}

/** An element of a type, beside those whose value the generated function asks itself. */
export interface Known {
  /** All JSON names; the value says whether a primitive stands there, and whether it repeats. */
  readonly names: ReadonlyMap<string, 'one' | 'many' | undefined>
  /** Asks what stands beside a primitive value: its id and extensions. */
  readonly element: Check
}

/** @param names by spaces; `_` behind the name of a primitive, `*` behind that if it repeats. */
export function known(element: Check, names: string): Known {
  const read = (name: string) => (name.endsWith('_*') ? 'many' : name.endsWith('_') ? 'one' : undefined)
  return { names: new Map(names.split(' ').map((name) => [name.replace(/_\*?$/, ''), read(name)])), element }
}

/** A property that is no element of its type: what stands beside a primitive (`_birthDate`), or a fault. */
export function other(state: State, name: string, value: unknown, { names, element }: Known): void {
  if (state.faults.length >= MOST_FAULTS) return
  const count = name.startsWith('_') ? names.get(name.slice(1)) : undefined
  if (count === 'one') one(state, name.slice(1), value, element)
  else if (count === 'many') besides(state, name.slice(1), value, element)
  else note(state, 'structure', `is no element here${hintFor(name, [...names.keys()])}`, shown(name))
}

/** The list beside primitives that repeat: null where a value has neither id nor extensions. */
function besides(state: State, name: string, value: unknown, element: Check): void {
  each(state, name, value, (entry, inner) => {
    if (entry !== null) element(entry, inner)
  })
  if (Array.isArray(value) && value.every((entry) => entry === null))
    note(state, 'structure', 'has nothing but null', name)
}

/** The name of an unknown property goes back to its sender: short, and only if it can stand in a path. */
const shown = (name: string) => (/^\w{1,64}$/.test(name) ? name : 'unknown')
