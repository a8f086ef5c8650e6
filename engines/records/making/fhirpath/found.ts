import { access, type Compiling, literal, onFocus, type Scope, THIS, type Value } from './compiling.ts'
import { allOf, anyOf, inBrackets } from './conditions.ts'
import { isTypeOf, narrow } from './each.ts'
import { isAnyResource, type Place, placesOf } from './elements-of.ts'
import type { Expression } from './expression.ts'

/** More places than this are looked up in the element's own keys, which are few. */
const MANY_PLACES = 4

/** See {@link Compiling.found}. */
export function isFound(compiling: Compiling, node: Expression, scope: Scope): string {
  if (node.kind === 'nothing') return 'false'
  if (node.kind === 'binary' && node.operator === '|')
    return anyOf(compiling.found(node.left, scope), compiling.found(node.right, scope))
  if (node.kind === 'member') return memberFound(compiling, node, scope, (places) => places)
  if (node.kind === 'type' && node.operator === 'as') return typeFound(compiling, node.on, node.type, scope)
  if (node.kind === 'call') {
    const { on = THIS, name, args } = node
    if (name === 'trace') return compiling.found(on, scope)
    if (name === 'combine' && args[0]) return anyOf(compiling.found(on, scope), compiling.found(args[0], scope))
    if ((name === 'ofType' || name === 'as') && args[0]?.kind === 'member')
      return typeFound(compiling, on, args[0].name, scope)
    const one = name === 'where' ? compiling.value(on, scope) : undefined
    if (one && args[0]) return allOf(valueFound(one), compiling.truth(args[0], onFocus(scope, one)).yes)
  }
  const value = compiling.value(node, scope)
  if (value) return valueFound(value)
  return compiling.hoist('some', `${compiling.each(node, scope, () => 'return true')}\nreturn false`, scope)
}

function valueFound({ code, sibling, sure }: Value): string {
  if (sure) return 'true'
  if (code === 'undefined') return 'false'
  return sibling === undefined ? `${code} != null` : anyOf(`${code} != null`, `${sibling} != null`)
}

function memberFound(
  compiling: Compiling,
  node: Expression & { kind: 'member' },
  scope: Scope,
  kept: (places: Place[]) => Place[],
): string {
  if (node.on === undefined && isTypeOf(compiling, scope.focus, node.name)) return valueFound(scope.focus)
  const found = (base: Value): string => {
    if (base.code === 'undefined') return 'false'
    const places = kept(placesOf(compiling.model, base.types, node.name))
    if (places.length === 0 && (base.types.length === 0 || isAnyResource(base.types)))
      return `fp.named(${base.code}, ${literal(node.name)}).length > 0`
    if (places.length <= MANY_PLACES) return anyOf(...places.map((place) => placeFound(base, place)))
    const keys = places.flatMap(({ key, isPrimitive }) => (isPrimitive ? [key, `_${key}`] : [key]))
    return `fp.hasOneOf(${base.code}, ${compiling.constant(`new Set(${JSON.stringify(keys)})`)})`
  }
  const base = node.on === undefined ? scope.focus : compiling.value(node.on, scope)
  if (base) return found(base)
  const body = compiling.each(node.on ?? THIS, scope, (element) => {
    const condition = found(element)
    return condition === 'false' ? '' : `if ${inBrackets(condition)} return true`
  })
  return body === '' ? 'false' : compiling.hoist('some', `${body}\nreturn false`, scope)
}

function placeFound(base: Value, { key, isMany, isPrimitive }: Place): string {
  const codes = [access(base, key), ...(isPrimitive ? [access(base, `_${key}`)] : [])]
  return anyOf(...codes.map((code) => (isMany ? `fp.list(${code}).length > 0` : `${code} != null`)))
}

function typeFound(compiling: Compiling, on: Expression, type: string, scope: Scope): string {
  if (on.kind === 'member') {
    const isFitting = (place: Place) => narrow(compiling, { code: 'x', types: [place.type] }, type).code === 'x'
    const base = on.on === undefined ? scope.focus : compiling.value(on.on, scope)
    const places = base ? placesOf(compiling.model, base.types, on.name) : []
    if (places.length > 1) return memberFound(compiling, on, scope, (all) => all.filter(isFitting))
  }
  const value = compiling.value(on, scope)
  if (value) return valueFound(narrow(compiling, value, type))
  const body = compiling.each({ kind: 'type', operator: 'as', on, type }, scope, () => 'return true')
  return compiling.hoist('some', `${body}\nreturn false`, scope)
}
