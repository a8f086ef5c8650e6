import type { ElementKey } from './fhir-types.ts'

/** A path with its types found, choices of types named by their keys. `type` is undefined where only the data tell. */
export type Expression = { readonly type: string | undefined } & (
  | { readonly op: 'focus' }
  | { readonly op: 'resource' }
  | { readonly op: 'row-index' }
  | { readonly op: 'nothing' }
  | { readonly op: 'literal'; readonly value: string | number | boolean }
  | { readonly op: 'step'; readonly of: Expression; readonly keys: readonly ElementKey[] }
  | { readonly op: 'open-step'; readonly of: Expression; readonly name: string }
  | { readonly op: 'of-resource-type'; readonly of: Expression }
  | { readonly op: 'item'; readonly of: Expression; readonly index: Expression }
  | { readonly op: 'where'; readonly of: Expression; readonly criteria: Expression }
  | { readonly op: 'select'; readonly of: Expression; readonly projection: Expression }
  | { readonly op: 'iif'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly op: 'call'; readonly name: CallName; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly op: 'reference-key'; readonly of: Expression; readonly target: string | undefined }
  | { readonly op: 'operator'; readonly name: OperatorName; readonly left: Expression; readonly right: Expression }
)

export type OperatorName = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or' | '&' | '+' | '-' | '*' | '/'
export type CallName =
  | 'exists'
  | 'empty'
  | 'not'
  | 'first'
  | 'last'
  | 'count'
  | 'join'
  | 'lowBoundary'
  | 'highBoundary'
  | 'startsWith'
  | 'endsWith'
  | 'contains'
  | 'length'
  | 'upper'
  | 'lower'

/** A constant of a view: its FHIR type and its value. */
export interface Constant {
  readonly type: string
  readonly value: string | number | boolean
}

export interface PathContext {
  /** The FHIR type of what the path begins at; undefined where only the data tell. */
  readonly type: string | undefined
  /** The type of the whole resource, `%resource`. */
  readonly resourceType: string
  readonly constants: ReadonlyMap<string, Constant>
}

/** Whether all it finds lies within what it begins at, so that `repeat` comes to an end. */
export function descends(expression: Expression): boolean {
  return depthOf(expression) === 1
}

/** 0 for what a path begins at, 1 for what lies within, undefined for what may be anywhere. */
function depthOf(expression: Expression): 0 | 1 | undefined {
  switch (expression.op) {
    case 'focus':
      return 0
    case 'nothing':
      return 1
    case 'step':
    case 'open-step':
      return depthOf(expression.of) === undefined ? undefined : 1
    case 'item':
    case 'where':
    case 'of-resource-type':
      return depthOf(expression.of)
    case 'select': {
      const [of, projection] = [depthOf(expression.of), depthOf(expression.projection)]
      return of === undefined || projection === undefined ? undefined : of === 1 ? 1 : projection
    }
    case 'call':
      return expression.name === 'first' || expression.name === 'last' ? depthOf(expression.of) : undefined
    default:
      return undefined
  }
}
