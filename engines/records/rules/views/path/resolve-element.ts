import type { Expression } from './expression.ts'
import {
  type ElementKey,
  elementKeys,
  isAbstract,
  isKindOf,
  isPrimitive,
  isResourceType,
  isTypeName,
} from './fhir-types.ts'
import { beyond, PathFault } from './path-fault.ts'

/** The element `name` of each. */
export function member(of: Expression, name: string): Expression {
  if (of.op === 'nothing') return of
  if (of.op === 'step' && of.type !== undefined && isPrimitive(of.type)) {
    // The JSON keeps id and extension of a primitive under its name with an underscore.
    const keys = of.keys.map(({ key }) => ({ key: `_${key}`, type: 'Element' }))
    return step({ ...of, type: 'Element', keys }, elementKeys('Element', name))
  }
  if (of.op === 'step' && of.keys.length > 1) return choiceMember(of, name)
  if (of.type === undefined) return { op: 'open-step', type: undefined, of, name }
  const keys = elementKeys(of.type, name)
  if (keys.length === 0 && isAbstract(of.type)) return { op: 'open-step', type: undefined, of, name }
  if (keys.length === 0 && isPrimitive(of.type)) throw beyond(`${name} of a value`)
  return step(of, keys)
}

function step(of: Expression, keys: readonly ElementKey[]): Expression {
  const [only] = keys
  if (only === undefined) return { op: 'nothing', type: undefined }
  return { op: 'step', type: keys.length === 1 ? only.type : undefined, of, keys }
}

/** `value.unit`: of those types that have such an element. */
function choiceMember(of: Extract<Expression, { op: 'step' }>, name: string): Expression {
  const having = of.keys.filter(({ type }) => !isPrimitive(type) && elementKeys(type, name).length > 0)
  const [first] = having
  if (first === undefined) return { op: 'nothing', type: undefined }
  const keys = elementKeys(first.type, name)
  const differ = having.some(({ type }) => JSON.stringify(elementKeys(type, name)) !== JSON.stringify(keys))
  const narrowed = step(of.of, having)
  return differ ? { op: 'open-step', type: undefined, of: narrowed, name } : step(narrowed, keys)
}

export function ofType(of: Expression, name: string): Expression {
  if (name.startsWith('System.')) throw beyond(`ofType(${name})`)
  const type = name.replace(/^FHIR\./, '')
  if (!isTypeName(type)) throw new PathFault('value', `${name} is no type`)
  if (of.op === 'nothing') return of
  if (of.op === 'step' && of.keys.length > 1) {
    const narrowed = step(
      of.of,
      of.keys.filter((key) => isKindOf(key.type, type)),
    )
    return narrowed.op === 'step' ? { ...narrowed, type } : narrowed
  }
  if (of.type !== undefined && isKindOf(of.type, type)) return of
  if (isResourceType(type) && (of.type === undefined || isResourceType(of.type)))
    return { op: 'of-resource-type', type, of }
  if (of.type === undefined || isAbstract(of.type)) throw beyond(`ofType(${name}) of a value without a known type`)
  return { op: 'nothing', type: undefined }
}

/** What exists though it has no value: a primitive with nothing but an extension. */
export function withExtensions(of: Expression): Expression {
  if (of.op !== 'step') return of
  const primitives = of.keys.filter(({ type }) => isPrimitive(type))
  const beside = primitives.map(({ key }) => ({ key: `_${key}`, type: 'Element' }))
  return { ...of, type: undefined, keys: [...of.keys, ...beside] }
}
