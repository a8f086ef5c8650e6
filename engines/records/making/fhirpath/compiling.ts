import type { Model } from '../model.ts'
import type { Expression } from './expression.ts'

/** An expression that has no compiled form; the message says which part of it. */
export class CannotCompile extends Error {}

/** JavaScript that gives one element or nothing (`undefined` or `null`), and what is known of it. */
export interface Value {
  readonly code: string
  /** Names in the model; System types are named as the FHIR ones (`string`, `integer`). None: nothing is known. */
  readonly types: readonly string[]
  /** Of a primitive element: where its id and extensions are, `e._status`. */
  readonly sibling?: string
  /** Never nothing. */
  readonly sure?: true
  /** Made by the code itself, so it is of its type, whatever came. */
  readonly isMade?: true
}

/** A boolean of three values as two JavaScript conditions; neither holds where FHIRPath says empty. */
export interface Truth {
  readonly yes: string
  readonly no: string
}

/** What names mean at a place of the expression. */
export interface Scope {
  /** `$this`, and where paths begin. */
  readonly focus: Value
  readonly context: Value
  /** The JavaScript variables that code at this place may use. */
  readonly variables: readonly string[]
  /** What `%resource` is known to be. */
  readonly resourceTypes: readonly string[]
}

export type Consume = (element: Value, scope: Scope) => string

/** The parts of the compiler as they see each other. */
export interface Compiling {
  readonly model: Model
  /** A new variable: `x4`. */
  fresh(): string
  /** A constant of the module: `new Set([…])`. Gives its name. */
  constant(code: string): string
  /** A function of its own, so that a loop can be left early. Gives the call of it: `some2(e, resource)`. */
  hoist(name: string, body: string, scope: Scope): string
  /** Statements that run `consume` for each element found; a primitive without a value is passed over. */
  each(node: Expression, scope: Scope, consume: Consume): string
  /** The one element of an expression that cannot give more. Undefined where it can. */
  value(node: Expression, scope: Scope): Value | undefined
  truth(node: Expression, scope: Scope): Truth
  /** Whether an expression finds any element; one without a value but with extensions counts. */
  found(node: Expression, scope: Scope): string
}

export function onFocus(scope: Scope, focus: Value): Scope {
  return { ...scope, focus }
}

/** `$this`, or what stands before the dot. */
export const THIS: Expression = { kind: 'special', name: 'this' }

/** The value an expression must have at this place; of an element of which nothing is known, the first of that name. */
export function oneOf(compiling: Compiling, node: Expression, scope: Scope): Value {
  const value = compiling.value(node, scope)
  if (value !== undefined) return value
  const base = node.kind === 'member' ? compiling.value(node.on ?? THIS, scope) : undefined
  if (node.kind !== 'member' || base?.types.length !== 0)
    throw new CannotCompile(`one value is needed where ${node.kind} may give several`)
  return { code: `fp.named(${base.code}, ${literal(node.name)})[0]`, types: [] }
}

/** All elements of an expression as an array. */
export function listOf(compiling: Compiling, node: Expression, scope: Scope): string {
  const body = compiling.each(node, scope, ({ code }) => `list.push(${code})`)
  return compiling.hoist('list', `const list = []\n${body}\nreturn list`, scope)
}

/** A number or a text that an operator can take: nothing, where something else came. */
export function checked({ code, isMade }: Value, sort: 'number' | 'text'): string {
  return isMade ? code : `fp.${sort}Of(${code})`
}

export const literal = (value: string): string => JSON.stringify(value)

/** A property of an element; `?.` where the element may be missing. What a primitive has stands beside it. */
export function access({ code, sure, sibling }: Value, key: string): string {
  if (sibling !== undefined) return `${sibling}?.${key}`
  return `${code}${sure ? '.' : '?.'}${key}`
}
