import type { Expression, OperatorName } from './expression.ts'
import { type Kind, kindOf } from './fhir-types.ts'
import { beyond, PathFault } from './path-fault.ts'

const BOOLEAN = { type: 'boolean' } as const
const COMPARABLE: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

export function filtered(of: Expression, criteria: Expression): Expression {
  if (of.op === 'nothing') return of
  if (!isBoolean(criteria)) throw beyond('a criterion that is no boolean')
  return { op: 'where', type: of.type, of, criteria }
}

/** A path of nothing is neither true nor false, and so fits as well. */
export function isBoolean({ op, type }: Expression): boolean {
  return type === 'boolean' || op === 'nothing'
}

export function choice(condition: Expression, yes: Expression, no: Expression): Expression {
  if (!isBoolean(condition)) throw beyond('iif() of what is no boolean')
  const types = [yes, no].flatMap(({ op, type }) => (op === 'nothing' ? [] : [type]))
  if (types.some((type) => type === undefined || kindOf(type) !== kindOf(types[0])))
    throw beyond('iif() of unlike values')
  return { op: 'iif', type: types[0], condition, yes, no }
}

export function boundary(name: 'lowBoundary' | 'highBoundary', of: Expression): Expression {
  const kind = kindOf(of.type)
  if (kind === 'decimal' || kind === 'date' || kind === 'dateTime' || kind === 'time')
    return { op: 'call', type: of.type === 'instant' ? 'dateTime' : of.type, name, of, args: [] }
  if (of.op === 'nothing') return of
  throw beyond(`${name}() of ${of.type ?? 'a value without a known type'}`)
}

export function binary(name: string, left: Expression, right: Expression): Expression {
  if (COMPARABLE.has(name)) return compared(name as OperatorName, left, right)
  switch (name) {
    case 'and':
    case 'or':
      if (!isBoolean(left) || !isBoolean(right)) break
      return { op: 'operator', ...BOOLEAN, name, left, right }
    case '&':
      if (![left, right].every((side) => side.op === 'nothing' || kindOf(side.type) === 'string')) break
      return { op: 'operator', type: 'string', name, left, right }
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(name, left, right)
  }
  throw beyond(name)
}

export function compared(name: OperatorName, left: Expression, right: Expression): Expression {
  if (left.op === 'nothing' || right.op === 'nothing') return { op: 'nothing', type: undefined }
  const [first, second] = [comparable(left), comparable(right)]
  if (first !== second) {
    const pair = [first, second].sort().join(' and ')
    if (pair === 'date and string' || pair === 'string and time')
      throw new PathFault('value', `${name} compares ${pair}; a date is written @2026-01-31, a time @T12:00`)
    throw beyond(`${name} of ${pair}`)
  }
  if (first === 'boolean' && name !== '=' && name !== '!=') throw beyond(`${name} of booleans`)
  return { op: 'operator', ...BOOLEAN, name, left, right }
}

/** What may be compared with what. */
function comparable({ type }: Expression): string {
  const kind = kindOf(type)
  if (kind === undefined || kind === 'object') throw beyond('a comparison of values that are not known to be simple')
  return kind === 'integer' || kind === 'decimal' ? 'number' : kind === 'dateTime' ? 'date' : kind
}

export function arithmetic(name: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression {
  if (left.op === 'nothing' || right.op === 'nothing') return { op: 'nothing', type: undefined }
  const kinds: (Kind | undefined)[] = [kindOf(left.type), kindOf(right.type)]
  if (name === '+' && kinds.every((kind) => kind === 'string'))
    return { op: 'operator', type: 'string', name, left, right }
  if (!kinds.every((kind) => kind === 'integer' || kind === 'decimal'))
    throw beyond(`${name} of ${kinds.join(' and ')}`)
  const whole = name !== '/' && kinds.every((kind) => kind === 'integer')
  return { op: 'operator', type: whole ? 'integer' : 'decimal', name, left, right }
}
