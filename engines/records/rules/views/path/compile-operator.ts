import type { OperatorName } from './expression.ts'
import type { Kind } from './fhir-types.ts'
import { countOf, DataFault, type Found, itemAt, single } from './found.ts'
import { compareDates, compareTexts, compareTimes } from './moments.ts'

export interface Scope {
  readonly resource: unknown
  /** `%rowIndex`. */
  rowIndex: number
  /** How many items were looked at one by one for this resource. */
  work: number
}

const WORK = 2_000_000

/** Counts work, of which nested criteria and selects side by side multiply. Throws DataFault where it is too much. */
export function spend(scope: Scope, items: number): void {
  scope.work += items
  if (scope.work > WORK) throw new DataFault('the view multiplies without end for this resource')
}

export type CompiledPath = (focus: unknown, scope: Scope) => Found

/** An operator over two compiled paths. `kind` is that of the values compared. */
export function compileOperator(
  name: OperatorName,
  kind: Kind | undefined,
  first: CompiledPath,
  second: CompiledPath,
): CompiledPath {
  switch (name) {
    case 'and':
      return (focus, scope) => {
        const a = single(first(focus, scope))
        if (a === false) return false
        const b = single(second(focus, scope))
        return b === false ? false : a === true && b === true ? true : undefined
      }
    case 'or':
      return (focus, scope) => {
        const a = single(first(focus, scope))
        if (a === true) return true
        const b = single(second(focus, scope))
        return b === true ? true : a === false && b === false ? false : undefined
      }
    case '=':
    case '!=':
      return compileEquality(first, second, compareOf(kind), name === '=')
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const compare = compareOf(kind)
      return (focus, scope) => {
        const [a, b] = [single(first(focus, scope)), single(second(focus, scope))]
        const order = a === undefined || b === undefined ? undefined : compare(a, b)
        if (order === undefined) return undefined
        return name === '<' ? order < 0 : name === '<=' ? order <= 0 : name === '>' ? order > 0 : order >= 0
      }
    }
    case '&':
      return (focus, scope) => `${single(first(focus, scope)) ?? ''}${single(second(focus, scope)) ?? ''}`
    default:
      return (focus, scope) => calculate(name, single(first(focus, scope)), single(second(focus, scope)))
  }
}

type Compare = (left: unknown, right: unknown) => number | undefined

function compareOf(kind: Kind | undefined): Compare {
  if (kind === 'date' || kind === 'dateTime') return ofTexts(compareDates)
  if (kind === 'time') return ofTexts(compareTimes)
  if (kind === 'string') return ofTexts(compareTexts)
  const simple = kind === 'boolean' ? 'boolean' : 'number'
  return (a, b) => (typeof a === simple && typeof b === simple ? Number(a) - Number(b) : undefined)
}

const ofTexts =
  (compare: (left: string, right: string) => number | undefined): Compare =>
  (a, b) =>
    typeof a === 'string' && typeof b === 'string' ? compare(a, b) : undefined

function compileEquality(first: CompiledPath, second: CompiledPath, compare: Compare, equal: boolean): CompiledPath {
  return (focus, scope) => {
    const [a, b] = [first(focus, scope), second(focus, scope)]
    const [length, other] = [countOf(a), countOf(b)]
    if (length === 0 || other === 0) return undefined
    if (length !== other) return !equal
    for (let at = 0; at < length; at++) {
      const order = compare(itemAt(a, at), itemAt(b, at))
      if (order === undefined) return undefined
      if (order !== 0) return !equal
    }
    return equal
  }
}

/** Decimals have eight places, as FHIRPath asks for at least; so 0.1 + 0.2 is 0.3. */
function calculate(name: string, left: unknown, right: unknown): unknown {
  if (typeof left === 'string' && typeof right === 'string') return left + right
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  if (name === '/' && right === 0) return undefined
  const result = name === '+' ? left + right : name === '-' ? left - right : name === '*' ? left * right : left / right
  return Number.isInteger(result) ? result : Number(result.toFixed(8))
}
