import {
  access,
  CannotCompile,
  type Compiling,
  type Consume,
  listOf,
  literal,
  oneOf,
  onFocus,
  type Scope,
  THIS,
  type Value,
} from './compiling.ts'
import { inBrackets, opposite } from './conditions.ts'
import { isAnyResource, isKindOf, placesOf } from './elements-of.ts'
import { type Expression, typeName } from './expression.ts'

/** See {@link Compiling.each}: loops and blocks, one within the other. */
export function eachOf(compiling: Compiling, node: Expression, scope: Scope, consume: Consume): string {
  if (node.kind === 'nothing') return ''
  if (node.kind === 'member') return eachMember(compiling, node, scope, consume)
  if (node.kind === 'type' && node.operator === 'as') return eachOfType(compiling, node.on, node.type, scope, consume)
  if (node.kind === 'binary' && node.operator === '|')
    return `${compiling.each(node.left, scope, consume)}\n${compiling.each(node.right, scope, consume)}`
  if (node.kind === 'call') {
    const statements = eachOfCall(compiling, node, scope, consume)
    if (statements !== undefined) return statements
  }
  return ifThere(compiling, oneOf(compiling, node, scope), scope, consume)
}

/** Runs `consume` if the value is there. */
function ifThere(compiling: Compiling, value: Value, scope: Scope, consume: Consume): string {
  if (value.code === 'undefined') return ''
  if (value.sure && /^[\w.]+$|^"[^"]*"$/.test(value.code)) return consume(value, scope)
  const name = compiling.fresh()
  const inside = consume({ ...value, code: name, sure: true }, withVariable(scope, name))
  if (inside === '') return ''
  const known = `const ${name} = ${value.code}`
  return value.sure ? `${known}\n${inside}` : `${known}\nif (${name} != null) {\n${inside}\n}`
}

function eachMember(
  compiling: Compiling,
  node: Expression & { kind: 'member' },
  scope: Scope,
  consume: Consume,
): string {
  if (node.on === undefined) {
    if (isTypeOf(compiling, scope.focus, node.name)) return consume(scope.focus, scope)
    return eachStep(compiling, scope.focus, node.name, scope, consume)
  }
  const base = compiling.value(node.on, scope)
  if (base) return eachStep(compiling, base, node.name, scope, consume)
  return compiling.each(node.on, scope, (element, inner) => eachStep(compiling, element, node.name, inner, consume))
}

/** Whether a name at the beginning of a path is the type of the focus: `Patient` in `Patient.name`. */
export function isTypeOf({ model }: Compiling, { types }: Value, name: string): boolean {
  return /^[A-Z]/.test(name) && types.some((type) => isKindOf(model, type, name))
}

function eachStep(compiling: Compiling, base: Value, name: string, scope: Scope, consume: Consume): string {
  if (base.code === 'undefined') return ''
  const places = placesOf(compiling.model, base.types, name)
  if (places.length === 0 && (base.types.length === 0 || isAnyResource(base.types))) {
    return loop(compiling, `fp.named(${base.code}, ${literal(name)})`, { code: '', types: [] }, scope, consume)
  }
  return places
    .map(({ key, type, isMany }) => {
      const code = access(base, key)
      if (isMany) return loop(compiling, `fp.list(${code})`, { code: '', types: [type] }, scope, consume)
      return ifThere(compiling, { code, types: [type] }, scope, consume)
    })
    .filter((statements) => statements !== '')
    .join('\n')
}

function loop(compiling: Compiling, list: string, element: Value, scope: Scope, consume: Consume): string {
  const name = compiling.fresh()
  const inside = consume({ ...element, code: name, sure: true }, withVariable(scope, name))
  return inside === '' ? '' : `for (const ${name} of ${list}) {\nif (${name} == null) continue\n${inside}\n}`
}

function eachOfCall(
  compiling: Compiling,
  { on = THIS, name, args }: Expression & { kind: 'call' },
  scope: Scope,
  consume: Consume,
): string | undefined {
  const [first, second] = args
  switch (name) {
    case 'where':
      if (!first) throw new CannotCompile('where() without a criterion')
      return compiling.each(on, scope, (element, inner) => {
        const { yes } = compiling.truth(first, onFocus(inner, element))
        return yes === 'false' ? '' : unless(opposite(yes), consume(element, inner))
      })
    case 'select':
      if (!first) throw new CannotCompile('select() without a projection')
      return compiling.each(on, scope, (element, inner) =>
        compiling.each(first, onFocus(inner, element), (found, within) => consume(found, onFocus(within, scope.focus))),
      )
    case 'as':
    case 'ofType':
      return eachOfType(compiling, on, nameOfType(first), scope, consume)
    case 'extension': {
      if (!first) throw new CannotCompile('extension() without a url')
      const url = oneOf(compiling, first, scope)
      const extensions: Expression = { kind: 'member', on, name: 'extension' }
      return compiling.each(extensions, scope, (element, inner) =>
        unless(`${element.code}.url !== ${url.code}`, consume(element, inner)),
      )
    }
    case 'tail':
    case 'skip': {
      const count = name === 'tail' ? '1' : oneOf(compiling, first ?? THIS, scope).code
      const seen = compiling.fresh()
      const statements = compiling.each(on, scope, (element, inner) =>
        unless(`${seen}++ < ${count}`, consume(element, inner)),
      )
      return `let ${seen} = 0\n${statements}`
    }
    case 'combine':
    case 'union':
      if (!first) throw new CannotCompile(`${name}() without a collection`)
      return `${compiling.each(on, scope, consume)}\n${compiling.each(first, scope, consume)}`
    case 'intersect': {
      if (!first) throw new CannotCompile('intersect() without a collection')
      const others = listOf(compiling, first, scope)
      return compiling.each(on, scope, (element, inner) =>
        unless(`!fp.isAmong(${element.code}, ${others})`, consume(element, inner)),
      )
    }
    case 'distinct':
      return loop(compiling, `fp.distinct(${listOf(compiling, on, scope)})`, { code: '', types: [] }, scope, consume)
    case 'trace':
      return compiling.each(on, scope, consume)
    case 'children':
    case 'descendants':
      return compiling.each(on, scope, (element, inner) =>
        loop(compiling, `fp.${name}(${element.code})`, { code: '', types: [] }, inner, consume),
      )
    case 'iif': {
      if (!first || !second || compiling.value(on, scope) === undefined) throw new CannotCompile('iif() of this form')
      const { yes } = compiling.truth(first, scope)
      const otherwise = args[2] ? ` else {\n${compiling.each(args[2], scope, consume)}\n}` : ''
      return `if ${inBrackets(yes)} {\n${compiling.each(second, scope, consume)}\n}${otherwise}`
    }
    case 'resolve':
    case 'memberOf':
    case 'conformsTo':
    case 'repeat':
    case 'aggregate':
      throw new CannotCompile(`${name}() has no compiled form`)
    default:
      return undefined
  }
}

/** Lets pass what is of the type: known from the definitions, else said by the instance. */
function eachOfType(compiling: Compiling, on: Expression, type: string, scope: Scope, consume: Consume): string {
  return compiling.each(on, scope, (element, inner) => {
    const narrowed = narrow(compiling, element, type)
    if (narrowed.code === element.code) return consume(narrowed, inner)
    return ifThere(compiling, narrowed, inner, consume)
  })
}

/** The value if it is of the type. */
export function narrow({ model }: Compiling, value: Value, type: string): Value {
  if (value.types.length > 0 && value.types.every((one) => isKindOf(model, one, type))) return value
  if (isAnyResource(value.types)) {
    return { code: `fp.ofResourceType(${value.code}, ${literal(type)})`, types: [type] }
  }
  if (value.types.length > 0) {
    if (value.types.some((one) => isKindOf(model, one, type))) throw new CannotCompile(`ofType(${type}) of several`)
    return { code: 'undefined', types: [type] }
  }
  // Nothing is known: JSON tells a text from the rest, and a resource says its type.
  if (model.types.get(type)?.kind === 'primitive') return { code: `fp.textOf(${value.code})`, types: [type] }
  if (model.types.get(type)?.kind !== 'resource') throw new CannotCompile(`ofType(${type}) of an unknown element`)
  return { code: `fp.ofResourceType(${value.code}, ${literal(type)})`, types: [type] }
}

export function nameOfType(argument: Expression | undefined): string {
  const name = argument && typeName(argument)
  if (name === undefined) throw new CannotCompile('a type is needed')
  return name
}

function unless(condition: string, statements: string): string {
  if (statements === '' || condition === 'true') return ''
  return condition === 'false' ? statements : `if ${inBrackets(opposite(condition))} {\n${statements}\n}`
}

function withVariable(scope: Scope, name: string): Scope {
  return { ...scope, variables: [...scope.variables, name] }
}
