import {
  access,
  CannotCompile,
  type Compiling,
  checked,
  literal,
  oneOf,
  onFocus,
  type Scope,
  THIS,
  type Value,
} from './compiling.ts'
import { isSure, opposite } from './conditions.ts'
import { isTypeOf, nameOfType, narrow } from './each.ts'
import { isAnyResource, placesOf, sortOf } from './elements-of.ts'
import type { Expression } from './expression.ts'

const VARIABLES: Readonly<Record<string, string>> = {
  ucum: 'http://unitsofmeasure.org',
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
}

/** See {@link Compiling.value}. */
export function oneValue(compiling: Compiling, node: Expression, scope: Scope): Value | undefined {
  switch (node.kind) {
    case 'literal':
      if (node.type === 'quantity') throw new CannotCompile('a quantity in the expression')
      return {
        code: JSON.stringify(node.value),
        types: [node.type === 'moment' ? (String(node.value).startsWith('T') ? 'time' : 'dateTime') : node.type],
        sure: true,
        isMade: true,
      }
    case 'nothing':
      return { code: 'undefined', types: [] }
    case 'special':
      if (node.name !== 'this') throw new CannotCompile(`$${node.name}`)
      return scope.focus
    case 'variable':
      return variable(node.name, scope)
    case 'member':
      return member(compiling, node, scope)
    case 'index':
      return at(compiling, node.on, oneOf(compiling, node.at, scope).code, scope)
    case 'negative': {
      const value = oneOf(compiling, node.on, scope)
      return { ...value, code: `(-${checked(value, 'number')})` }
    }
    case 'type':
      return node.operator === 'as' ? ofType(compiling, node.on, node.type, scope) : boolean(compiling, node, scope)
    case 'binary':
      return binary(compiling, node, scope)
    case 'call':
      return call(compiling, node, scope)
  }
}

function variable(name: string, { context, variables, resourceTypes }: Scope): Value {
  if (name === 'context') return context
  if (name === 'resource') return { code: 'resource', types: resourceTypes, sure: true }
  if (name === 'rootResource' && variables.includes('root')) return { code: 'root', types: ['Resource'], sure: true }
  const fixed = VARIABLES[name]
  if (fixed === undefined) throw new CannotCompile(`%${name}`)
  return { code: literal(fixed), types: ['string'], sure: true }
}

function member(compiling: Compiling, { on, name }: Expression & { kind: 'member' }, scope: Scope): Value | undefined {
  if (on === undefined && isTypeOf(compiling, scope.focus, name)) return scope.focus
  const base = on === undefined ? scope.focus : compiling.value(on, scope)
  if (!base || base.code === 'undefined') return base
  const places = placesOf(compiling.model, base.types, name)
  if (places.some(({ isMany }) => isMany)) return undefined
  const [only] = places
  if (!only) return base.types.length === 0 || isAnyResource(base.types) ? undefined : { code: 'undefined', types: [] }
  const codes = places.map(({ key }) => access(base, key))
  return {
    code: codes.length === 1 ? (codes[0] ?? '') : `(${codes.join(' ?? ')})`,
    types: places.map(({ type }) => type),
    ...(codes.length === 1 && only.isPrimitive ? { sibling: access(base, `_${only.key}`) } : {}),
  }
}

/** The element at a place of a collection, counted from 0. single() is the first: what it refuses is not asked. */
function at(compiling: Compiling, on: Expression, index: string, scope: Scope): Value | undefined {
  const base = compiling.value(on, scope)
  if (base) return index === '0' ? base : undefined
  let types: readonly string[] = []
  const seen = compiling.fresh()
  const body = compiling.each(on, scope, (element) => {
    types = [...new Set([...types, ...element.types])]
    return index === '0' ? `return ${element.code}` : `if (${seen}++ === ${index}) return ${element.code}`
  })
  const call = compiling.hoist('at', index === '0' ? body : `let ${seen} = 0\n${body}`, scope)
  return { code: call, types }
}

function last(compiling: Compiling, on: Expression, scope: Scope): Value | undefined {
  let types: readonly string[] = []
  const body = compiling.each(on, scope, (element) => {
    types = [...new Set([...types, ...element.types])]
    return `last = ${element.code}`
  })
  return { code: compiling.hoist('last', `let last\n${body}\nreturn last`, scope), types }
}

/** Of a choice the property of that type; else the value if it is of the type. */
function ofType(compiling: Compiling, on: Expression, type: string, scope: Scope): Value | undefined {
  if (on.kind === 'member') {
    const base = on.on === undefined ? scope.focus : compiling.value(on.on, scope)
    const fitting = placesOf(compiling.model, base?.types ?? [], on.name).filter(
      (place) => narrow(compiling, { code: 'x', types: [place.type] }, type).code === 'x',
    )
    const [only] = fitting
    if (base && only && fitting.length === 1 && !only.isMany) {
      const sibling = only.isPrimitive ? { sibling: access(base, `_${only.key}`) } : {}
      return { code: access(base, only.key), types: [only.type], ...sibling }
    }
  }
  const value = compiling.value(on, scope)
  return value && narrow(compiling, value, type)
}

function binary(compiling: Compiling, node: Expression & { kind: 'binary' }, scope: Scope): Value | undefined {
  const { operator } = node
  if (operator === '|') return undefined
  if (!['+', '-', '*', '/', 'div', 'mod', '&'].includes(operator)) return boolean(compiling, node, scope)
  const [left, right] = [oneOf(compiling, node.left, scope), oneOf(compiling, node.right, scope)]
  if (operator === '&')
    return { code: `fp.join(${left.code}, ${right.code})`, types: ['string'], sure: true, isMade: true }
  const sorts = [sortOf(compiling.model, left), sortOf(compiling.model, right)]
  const isText = operator === '+' && sorts.every((sort) => sort === 'text')
  if (!isText && (!['+', '-', '*'].includes(operator) || sorts.some((sort) => sort !== 'number')))
    throw new CannotCompile(`${operator} of these types`)
  const types = isText ? ['string'] : left.types
  const [one, other] = [checked(left, isText ? 'text' : 'number'), checked(right, isText ? 'text' : 'number')]
  if (left.isMade && right.isMade) return { code: `(${one} ${operator} ${other})`, types, sure: true, isMade: true }
  const there = [left.isMade ? [] : [`${one} == null`], right.isMade ? [] : [`${other} == null`]].flat()
  return { code: `(${there.join(' || ')} ? undefined : ${one} ${operator} ${other})`, types }
}

function boolean(compiling: Compiling, node: Expression, scope: Scope): Value {
  const truth = compiling.truth(node, scope)
  if (isSure(truth)) return { code: truth.yes, types: ['boolean'], sure: true }
  return { code: `(${truth.yes} ? true : ${truth.no} ? false : undefined)`, types: ['boolean'] }
}

/** Functions of one text: the name in the runtime is the same. Never throw, whatever comes. */
const OF_TEXT: ReadonlyMap<string, string> = new Map([
  ['length', 'integer'],
  ['substring', 'string'],
  ['upper', 'string'],
  ['lower', 'string'],
  ['trim', 'string'],
  ['toString', 'string'],
  ['toInteger', 'integer'],
  ['replace', 'string'],
  ['lowBoundary', 'dateTime'],
  ['highBoundary', 'dateTime'],
])

function call(compiling: Compiling, node: Expression & { kind: 'call' }, scope: Scope): Value | undefined {
  const { on = THIS, name, args } = node
  const [first, second, third] = args
  switch (name) {
    case 'trace':
      return compiling.value(on, scope)
    case 'first':
    case 'single':
      return at(compiling, on, '0', scope)
    case 'last':
      return compiling.value(on, scope) ?? last(compiling, on, scope)
    case 'as':
    case 'ofType':
      return ofType(compiling, on, nameOfType(first), scope)
    case 'count':
      return { code: count(compiling, on, scope), types: ['integer'], sure: true, isMade: true }
    case 'where': {
      const value = compiling.value(on, scope)
      if (!value || !first) return undefined
      const { yes } = compiling.truth(first, onFocus(scope, value))
      return { code: `(${yes} ? ${value.code} : undefined)`, types: value.types }
    }
    case 'select': {
      const value = compiling.value(on, scope)
      return value && first ? compiling.value(first, onFocus(scope, value)) : undefined
    }
    case 'iif': {
      const focus = compiling.value(on, scope)
      const inner = focus && onFocus(scope, focus)
      const [then, otherwise] = [second, third].map((one) => inner && one && compiling.value(one, inner))
      if (!inner || !first || !then) return undefined
      const { yes } = compiling.truth(first, inner)
      return { code: `(${yes} ? ${then.code} : ${otherwise?.code ?? 'undefined'})`, types: then.types }
    }
    case 'replaceMatches': {
      if (first?.kind !== 'literal' || second === undefined)
        throw new CannotCompile('replaceMatches() of a computed pattern')
      const pattern = compiling.constant(`new RegExp(${literal(String(first.value))}, 'gs')`)
      const codes = [oneOf(compiling, on, scope).code, pattern, oneOf(compiling, second, scope).code]
      return { code: `fp.replaceMatches(${codes.join(', ')})`, types: ['string'] }
    }
    case 'extension':
    case 'tail':
    case 'skip':
    case 'combine':
    case 'union':
    case 'intersect':
    case 'distinct':
    case 'children':
    case 'descendants':
    case 'resolve':
      return undefined
    default: {
      const type = OF_TEXT.get(name)
      if (type === undefined) return boolean(compiling, node, scope)
      const values = [on, ...args].map((one) => oneOf(compiling, one, scope))
      if (name.endsWith('Boundary') && values.some((one) => sortOf(compiling.model, one) !== 'moment'))
        throw new CannotCompile(`${name}() of anything but a moment`)
      const codes = values.map(({ code }) => code)
      return { code: `fp.${name === 'toString' ? 'toText' : name}(${codes.join(', ')})`, types: [type] }
    }
  }
}

function count(compiling: Compiling, on: Expression, scope: Scope): string {
  const value = compiling.value(on, scope)
  if (value) return value.sure ? '1' : `(${opposite(compiling.found(on, scope))} ? 0 : 1)`
  if (on.kind === 'member') {
    const base = on.on === undefined ? scope.focus : compiling.value(on.on, scope)
    const [only, ...others] = placesOf(compiling.model, base?.types ?? [], on.name)
    if (base && only && others.length === 0)
      return `fp.count(${access(base, only.key)}, ${access(base, `_${only.key}`)})`
  }
  if (on.kind === 'binary') throw new CannotCompile('count() of a union')
  const body = compiling.each(on, scope, () => 'count++')
  return compiling.hoist('count', `let count = 0\n${body}\nreturn count`, scope)
}
