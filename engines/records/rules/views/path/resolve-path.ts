import type { Expression, PathContext } from './expression.ts'
import { isResourceType, isTypeName, kindOf } from './fhir-types.ts'
import type { PathNode } from './parse-path.ts'
import { beyond, PathFault } from './path-fault.ts'
import { member, ofType, withExtensions } from './resolve-element.ts'
import { arithmetic, binary, boundary, choice, compared, filtered, isBoolean } from './resolve-operator.ts'

const BOOLEAN = { type: 'boolean' } as const
const NOTHING: PathNode = { kind: 'nothing' }

/**
 * Finds the types of a path. Throws PathFault: `not-supported` for FHIRPath that is beyond this subset, another code
 * for what is wrong in any FHIRPath.
 */
export function resolvePath(node: PathNode, context: PathContext): Expression {
  const focus: Expression = { op: 'focus', type: context.type }
  const within = (of: Expression, inner: PathNode) => resolvePath(inner, { ...context, type: of.type })

  switch (node.kind) {
    case 'literal':
      if (node.type === 'Quantity') throw beyond('a quantity')
      return { op: 'literal', type: node.type, value: node.value }
    case 'nothing':
      return { op: 'nothing', type: undefined }
    case 'special':
      if (node.name !== '$this') throw beyond(node.name)
      return focus
    case 'constant':
      return constant(node.name)
    case 'negative': {
      const zero: Expression = { op: 'literal', type: 'integer', value: 0 }
      return arithmetic('-', zero, resolvePath(node.of, context))
    }
    case 'item': {
      const index = resolvePath(node.index, context)
      const of = resolvePath(node.of, context)
      if (kindOf(index.type) !== 'integer') throw beyond('an index that is no integer')
      return { op: 'item', type: of.type, of, index }
    }
    case 'member': {
      if (node.of === undefined && node.name === context.type && isTypeName(node.name)) return focus
      const of = node.of === undefined ? focus : resolvePath(node.of, context)
      return member(of, node.name)
    }
    case 'type': {
      const of = resolvePath(node.of, context)
      if (node.operator === 'is') throw beyond('is')
      return ofType(of, node.type)
    }
    case 'binary':
      return binary(node.operator, resolvePath(node.left, context), resolvePath(node.right, context))
    case 'call':
      return call(node, node.of === undefined ? focus : resolvePath(node.of, context))
  }

  function constant(name: string): Expression {
    if (name === 'rowIndex') return { op: 'row-index', type: 'integer' }
    if (name === 'resource' || name === 'rootResource') return { op: 'resource', type: context.resourceType }
    const found = context.constants.get(name)
    if (found !== undefined) return { op: 'literal', type: found.type, value: found.value }
    throw new PathFault('value', `%${name} is no constant of this view`)
  }

  function call({ name, args }: Extract<PathNode, { kind: 'call' }>, of: Expression): Expression {
    const [first] = args
    const one = (): PathNode => {
      if (args.length !== 1 || first === undefined) throw new PathFault('value', `${name}() takes one argument`)
      return first
    }
    switch (name) {
      case 'where':
        return filtered(of, within(of, one()))
      case 'select': {
        if (of.op === 'nothing') return of
        const projection = within(of, one())
        return { op: 'select', type: projection.type, of, projection }
      }
      case 'iif': {
        const [, yes, no] = args
        if (first === undefined || yes === undefined || args.length > 3) break
        // On a collection it would be about all of it at once.
        if (of.op !== 'focus') break
        return choice(resolvePath(first, context), resolvePath(yes, context), resolvePath(no ?? NOTHING, context))
      }
      case 'length':
      case 'upper':
      case 'lower':
        if (args.length > 0 || kindOf(of.type) !== 'string') break
        return { op: 'call', type: name === 'length' ? 'integer' : 'string', name, of, args: [] }
      case 'exists':
      case 'empty':
        if (args.length === 0) return { op: 'call', ...BOOLEAN, name, of: withExtensions(of), args: [] }
        if (name === 'exists') return { op: 'call', ...BOOLEAN, name, of: filtered(of, within(of, one())), args: [] }
        break
      case 'not':
        if (args.length === 0 && isBoolean(of)) return { op: 'call', ...BOOLEAN, name, of, args: [] }
        break
      case 'first':
      case 'last':
        if (of.op === 'nothing') return of
        if (args.length === 0) return { op: 'call', type: of.type, name, of, args: [] }
        break
      case 'count':
        if (args.length === 0) return { op: 'call', type: 'integer', name, of, args: [] }
        break
      case 'join': {
        if (kindOf(of.type) !== 'string' || args.length > 1) break
        const separator = first === undefined ? undefined : resolvePath(first, context)
        if (separator && (separator.op !== 'literal' || separator.type !== 'string')) break
        return { op: 'call', type: 'string', name, of, args: separator ? [separator] : [] }
      }
      case 'startsWith':
      case 'endsWith':
      case 'contains': {
        const part = resolvePath(one(), context)
        if (kindOf(of.type) !== 'string' || kindOf(part.type) !== 'string') break
        return { op: 'call', ...BOOLEAN, name, of, args: [part] }
      }
      case 'lowBoundary':
      case 'highBoundary': {
        if (args.length > 0) break
        if (of.type === 'Period') return boundary(name, member(of, name === 'lowBoundary' ? 'start' : 'end'))
        return boundary(name, of)
      }
      case 'ofType':
      case 'as':
        return ofType(of, typeIn(one()))
      case 'extension': {
        const url = resolvePath(one(), context)
        if (kindOf(url.type) !== 'string') break
        const extensions = member(of, 'extension')
        return filtered(extensions, compared('=', member({ op: 'focus', type: 'Extension' }, 'url'), url))
      }
      case 'getResourceKey':
        if (args.length > 0 || (of.type !== undefined && !isResourceType(of.type)))
          throw new PathFault('value', 'getResourceKey() is for a resource and takes no argument')
        return { op: 'step', type: 'id', of, keys: [{ key: 'id', type: 'id' }] }
      case 'getReferenceKey':
        if (of.type !== undefined && of.type !== 'Reference')
          throw new PathFault('value', 'getReferenceKey() is for a Reference')
        return { op: 'reference-key', type: 'id', of, target: args.length === 0 ? undefined : typeIn(one()) }
    }
    throw beyond(`${name}()`)
  }
}

function typeIn(node: PathNode): string {
  if (node.kind === 'member' && node.of === undefined) return node.name
  if (node.kind === 'member' && node.of?.kind === 'member') return `${node.of.name}.${node.name}`
  throw new PathFault('value', 'the name of a type is missing')
}
