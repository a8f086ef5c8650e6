import {
  CannotCompile,
  type Compiling,
  checked,
  listOf,
  literal,
  oneOf,
  onFocus,
  type Scope,
  THIS,
  type Truth,
  type Value,
} from './compiling.ts'
import { allOf, anyOf, inBrackets, isCall, isSure, opposite, present, sure, whereBoth } from './conditions.ts'
import { nameOfType } from './each.ts'
import { type Sort, sortOf } from './elements-of.ts'
import type { Expression } from './expression.ts'

/** See {@link Compiling.truth}: the logic of http://hl7.org/fhirpath/N1/#boolean-logic, where empty is neither. */
export function truthOf(compiling: Compiling, node: Expression, scope: Scope): Truth {
  if (node.kind === 'literal' && node.type === 'boolean') return sure(String(node.value))
  if (node.kind === 'type' && node.operator === 'is') return isOfType(compiling, node.on, node.type, scope)
  if (node.kind === 'binary') {
    const truth = truthOfBinary(compiling, node, scope)
    if (truth) return truth
  }
  if (node.kind === 'call') {
    const truth = truthOfCall(compiling, node, scope)
    if (truth) return truth
  }
  return singleton(compiling, node, scope)
}

/** One boolean is what it says; one element of another type is true. */
function singleton(compiling: Compiling, node: Expression, scope: Scope): Truth {
  if (node.kind === 'call' && !COLLECTIONS.has(node.name)) {
    throw new CannotCompile(`${node.name}() has no compiled form`)
  }
  const value = compiling.value(node, scope)
  if (value && sortOf(compiling.model, value) === 'boolean')
    return { yes: `${value.code} === true`, no: `${value.code} === false` }
  return { yes: compiling.found(node, scope), no: 'false' }
}

const COLLECTIONS: ReadonlySet<string> = new Set(
  'where select first last single tail skip trace as ofType extension iif children descendants combine union intersect distinct'.split(
    ' ',
  ),
)

function truthOfBinary(compiling: Compiling, node: Expression & { kind: 'binary' }, scope: Scope): Truth | undefined {
  const { operator, left, right } = node
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies':
      return logic(operator, compiling.truth(left, scope), compiling.truth(right, scope))
    case '=':
      return equal(compiling, left, right, scope)
    case '!=': {
      const { yes, no } = equal(compiling, left, right, scope)
      return { yes: no, no: yes }
    }
    case '~':
    case '!~': {
      const yes = `fp.isEquivalent(${oneOf(compiling, left, scope).code}, ${oneOf(compiling, right, scope).code})`
      return operator === '~' ? sure(yes) : sure(opposite(yes))
    }
    case '<':
    case '>':
    case '<=':
    case '>=':
      return compare(compiling, operator, oneOf(compiling, left, scope), oneOf(compiling, right, scope))
    case 'in':
      return isIn(compiling, left, right, scope)
    case 'contains':
      return isIn(compiling, right, left, scope)
    default:
      return undefined
  }
}

function logic(operator: 'and' | 'or' | 'xor' | 'implies', a: Truth, b: Truth): Truth {
  if (isSure(a) && isSure(b)) {
    if (operator === 'and') return sure(allOf(a.yes, b.yes))
    if (operator === 'or') return sure(anyOf(a.yes, b.yes))
    if (operator === 'implies') return sure(anyOf(a.no, b.yes))
    return sure(`${whole(a.yes)} !== ${whole(b.yes)}`)
  }
  if (operator === 'and') return { yes: allOf(a.yes, b.yes), no: anyOf(a.no, b.no) }
  if (operator === 'or') return { yes: anyOf(a.yes, b.yes), no: allOf(a.no, b.no) }
  if (operator === 'implies') return { yes: anyOf(a.no, b.yes), no: allOf(a.yes, b.no) }
  return { yes: anyOf(allOf(a.yes, b.no), allOf(a.no, b.yes)), no: anyOf(allOf(a.yes, b.yes), allOf(a.no, b.no)) }
}

/** A condition as an operand of `===`. */
function whole(condition: string): string {
  return isCall(condition) ? condition : inBrackets(condition)
}

function equal(compiling: Compiling, leftNode: Expression, rightNode: Expression, scope: Scope): Truth {
  const [left, right] = [compiling.value(leftNode, scope), compiling.value(rightNode, scope)]
  if (!left || !right) {
    const [first, second] = [leftNode, rightNode].map((node) => listOf(compiling, node, scope))
    return threefold(`fp.sameLists(${first}, ${second})`)
  }
  const sorts = [sortOf(compiling.model, left), sortOf(compiling.model, right)]
  const [sort, other] = sorts
  if (left.code === 'undefined' || right.code === 'undefined') return NEITHER
  if (sort === other && (sort === 'text' || sort === 'number' || sort === 'boolean')) return same(left, right)
  if (areMoments(sorts)) return threefold(`fp.sameMoment(${left.code}, ${right.code})`)
  if (sort === 'unknown' || other === 'unknown' || sort === other)
    return threefold(`fp.sameElement(${left.code}, ${right.code})`)
  return whereBoth(left, right, 'false', 'true')
}

/** A literal needs no look whether the other value is there to be the same. */
function same(left: Value, right: Value): Truth {
  const { yes, no } = whereBoth(
    left,
    right,
    `${operand(left)} === ${operand(right)}`,
    `${operand(left)} !== ${operand(right)}`,
  )
  return { yes: left.sure || right.sure ? `${operand(left)} === ${operand(right)}` : yes, no }
}

function operand({ code, types }: Value): string {
  return types[0] === 'boolean' ? whole(code) : code
}

const NEITHER: Truth = { yes: 'false', no: 'false' }

function threefold(call: string): Truth {
  return { yes: `${call} === true`, no: `${call} === false` }
}

/** A moment is compared with another, or with one that is written as a text. */
function areMoments(sorts: readonly Sort[]): boolean {
  return sorts.includes('moment') && sorts.every((sort) => sort === 'moment' || sort === 'text')
}

const AGAINST: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<' }

/** What cannot be compared gives NaN or undefined, for which neither holds. */
function compare(compiling: Compiling, operator: string, left: Value, right: Value): Truth {
  if (left.code === 'undefined' || right.code === 'undefined') return NEITHER
  const sorts = [sortOf(compiling.model, left), sortOf(compiling.model, right)]
  const against = AGAINST[operator] ?? ''
  const sort = (['number', 'text'] as const).find((one) => sorts.every((each) => each === one))
  if (sort) {
    const [one, other] = [checked(left, sort), checked(right, sort)]
    return { yes: `${one} ${operator} ${other}`, no: `${one} ${against} ${other}` }
  }
  const isMoment = areMoments(sorts)
  const isQuantity = sorts.every((sort) => sort === 'quantity')
  if (!isMoment && !isQuantity) throw new CannotCompile(`${operator} of ${sorts.join(' and ')}`)
  const call = `fp.${isMoment ? 'compareMoments' : 'compareQuantities'}(${left.code}, ${right.code})`
  return { yes: `${call} ${operator} 0`, no: `${call} ${against} 0` }
}

/** Of several values all must be in the collection: FHIRPath refuses them, HL7's own rules (tim-9) do ask so. */
function isIn(compiling: Compiling, one: Expression, collection: Expression, scope: Scope): Truth {
  const value = compiling.value(one, scope)
  if (value) return whereSure(value, isAmong(compiling, value, collection, scope))
  const body = compiling.each(one, scope, (element, inner) => {
    const isElsewhere = opposite(isAmong(compiling, element, collection, inner))
    return `if ${inBrackets(isElsewhere)} return false`
  })
  const [there, areAll] = [compiling.found(one, scope), compiling.hoist('all', `${body}\nreturn true`, scope)]
  return { yes: allOf(there, areAll), no: allOf(there, opposite(areAll)) }
}

function isAmong(compiling: Compiling, value: Value, collection: Expression, scope: Scope): string {
  const literals = literalsOf(collection)
  if (literals && literals.length <= 4) return anyOf(...literals.map((each) => `${value.code} === ${each}`))
  if (literals) return `${compiling.constant(`new Set([${literals.join(', ')}])`)}.has(${value.code})`
  const isPlain = ['text', 'number', 'boolean'].includes(sortOf(compiling.model, value))
  const body = compiling.each(collection, scope, ({ code }) =>
    isPlain
      ? `if (${code} === ${value.code}) return true`
      : `if (fp.sameElement(${code}, ${value.code}) === true) return true`,
  )
  return compiling.hoist('isIn', `${body}\nreturn false`, scope)
}

/** The literals of `('a' | 'b')`. */
function literalsOf(node: Expression): string[] | undefined {
  if (node.kind === 'literal') return [JSON.stringify(node.value)]
  if (node.kind !== 'binary' || node.operator !== '|') return undefined
  const [left, right] = [literalsOf(node.left), literalsOf(node.right)]
  return left && right && [...left, ...right]
}

function isOfType(compiling: Compiling, on: Expression, type: string, scope: Scope): Truth {
  if (on.kind === 'call' && on.name === 'resolve') {
    const reference = oneOf(compiling, on.on ?? THIS, scope)
    return sure(`fp.refersTo(${reference.code}, ${literal(type)}, resource)`)
  }
  const yes = compiling.found({ kind: 'type', operator: 'as', on, type }, scope)
  const there = compiling.found(on, scope)
  return there === 'true' ? sure(yes) : { yes, no: allOf(there, opposite(yes)) }
}

/** Functions of the runtime that answer for any text. */
const OF_TEXT: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'contains'])
const EACH_MUST: Readonly<Record<string, readonly [boolean, 'all' | 'any']>> = {
  allTrue: [true, 'all'],
  allFalse: [false, 'all'],
  anyTrue: [true, 'any'],
  anyFalse: [false, 'any'],
}

function truthOfCall(compiling: Compiling, node: Expression & { kind: 'call' }, scope: Scope): Truth | undefined {
  const { on = THIS, name, args } = node
  const [first, second, third] = args
  switch (name) {
    case 'exists':
      return sure(compiling.found(first ? { kind: 'call', on, name: 'where', args: [first] } : on, scope))
    case 'empty':
      return sure(opposite(compiling.found(on, scope)))
    case 'not': {
      const { yes, no } = compiling.truth(on, scope)
      return { yes: no, no: yes }
    }
    case 'all':
      return sure(all(compiling, on, first, scope))
    case 'is':
      return isOfType(compiling, on, nameOfType(first), scope)
    case 'hasValue':
      return sure(`fp.hasValue(${compiling.value(on, scope)?.code ?? 'undefined'})`)
    case 'isDistinct':
      return sure(`fp.isDistinct(${listOf(compiling, on, scope)})`)
    case 'matches': {
      if (first?.kind !== 'literal') throw new CannotCompile('matches() of a computed pattern')
      const pattern = compiling.constant(`new RegExp(${literal(String(first.value))}, 's')`)
      const value = oneOf(compiling, on, scope)
      return whereSure(value, `fp.matches(${value.code}, ${pattern})`)
    }
    case 'iif': {
      const focus = compiling.value(on, scope)
      if (!focus || !first || !second) throw new CannotCompile('iif() of this form')
      const inner = onFocus(scope, focus)
      const condition = compiling.truth(first, inner)
      const then = compiling.truth(second, inner)
      const otherwise = third ? compiling.truth(third, inner) : NEITHER
      const branch = (a: string, b: string) => `(${condition.yes} ? ${a} : ${b})`
      return { yes: branch(then.yes, otherwise.yes), no: branch(then.no, otherwise.no) }
    }
    default: {
      if (EACH_MUST[name]) return sure(eachMust(compiling, on, EACH_MUST[name], scope))
      if (!OF_TEXT.has(name)) return undefined
      const value = oneOf(compiling, on, scope)
      return whereSure(value, `fp.${name}(${value.code}, ${oneOf(compiling, first ?? THIS, scope).code})`)
    }
  }
}

/** A test of one value; empty without it. */
function whereSure(value: Value, yes: string): Truth {
  const there = present(value)
  return there === 'true' ? sure(yes) : { yes: allOf(there, yes), no: allOf(there, opposite(yes)) }
}

function all(compiling: Compiling, on: Expression, criterion: Expression | undefined, scope: Scope): string {
  if (!criterion) throw new CannotCompile('all() without a criterion')
  const body = compiling.each(on, scope, (element, inner) => {
    const { yes } = compiling.truth(criterion, onFocus(inner, element))
    return yes === 'true' ? '' : `if ${inBrackets(opposite(yes))} return false`
  })
  return body === '' ? 'true' : compiling.hoist('all', `${body}\nreturn true`, scope)
}

function eachMust(
  compiling: Compiling,
  on: Expression,
  [wanted, quantifier]: readonly [boolean, 'all' | 'any'],
  scope: Scope,
): string {
  const isAll = quantifier === 'all'
  const body = compiling.each(
    on,
    scope,
    ({ code }) => `if (${code} ${isAll ? '!==' : '==='} ${wanted}) return ${!isAll}`,
  )
  return compiling.hoist(quantifier, `${body}\nreturn ${isAll}`, scope)
}
