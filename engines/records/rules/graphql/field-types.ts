import r4 from 'fhirpath/fhir-context/r4/index.js'
import { typeCode } from '../resource-types.ts'

/** What a field of an answer is. */
export type FieldType =
  | { readonly kind: 'primitive' }
  /** Defined there; undefined where it is a resource of any type. */
  | { readonly kind: 'complex'; readonly definedAt?: string }
  /** `Patient` with an id; on the whole server only. */
  | { readonly kind: 'read'; readonly definedAt: string }
  /** `PatientList` and `PatientConnection`. */
  | { readonly kind: 'list' | 'connection'; readonly definedAt: string }
  /** What a reference points to. */
  | { readonly kind: 'target' }

const PRIMITIVE: FieldType = { kind: 'primitive' }

/** Answers of a connection are no elements: http://hl7.org/fhir/R4/graphql.html#searching. */
const CONNECTION: Readonly<Record<string, readonly string[]>> = {
  Connection: ['count', 'offset', 'pagesize', 'edges', 'first', 'previous', 'next', 'last'],
  Edge: ['mode', 'score', 'resource'],
}

/** @param definedAt undefined for a resource of any type: it has whatever it has */
export function fieldType(definedAt: string | undefined, name: string): FieldType | undefined {
  if (definedAt === undefined) return searchField(name) ?? { kind: 'complex' }
  const [wrapper = '', type] = definedAt.split(':')
  if (type !== undefined) return connectionField(wrapper, type, name)
  if (definedAt === 'Reference' && name === 'resource') return { kind: 'target' }
  const isResource = typeCode(definedAt) !== undefined
  if (isResource && name === 'resourceType') return PRIMITIVE
  const plain = name.startsWith('_') ? name.slice(1) : name
  const found = elementType(definedAt, plain)
  if (found === undefined) return isResource ? searchField(name) : undefined
  const isPrimitive = /^[a-z]|^System\./.test(found)
  if (plain !== name) return isPrimitive ? { kind: 'complex', definedAt: 'Element' } : undefined
  if (isPrimitive) return PRIMITIVE
  return found === 'Resource' ? { kind: 'complex' } : { kind: 'complex', definedAt: found }
}

/** A field of the whole server. */
export function systemField(name: string): FieldType | undefined {
  return typeCode(name) === undefined ? searchField(name) : { kind: 'read', definedAt: name }
}

function searchField(name: string): FieldType | undefined {
  const [, type = '', kind] = /^([A-Z][A-Za-z]*?)(List|Connection)$/.exec(name) ?? []
  if (kind === undefined || typeCode(type) === undefined) return undefined
  return kind === 'List' ? { kind: 'list', definedAt: type } : { kind: 'connection', definedAt: `Connection:${type}` }
}

function connectionField(wrapper: string, type: string, name: string): FieldType | undefined {
  if (CONNECTION[wrapper]?.includes(name) !== true) return undefined
  if (name === 'edges') return { kind: 'complex', definedAt: `Edge:${type}` }
  return name === 'resource' ? { kind: 'complex', definedAt: type } : PRIMITIVE
}

/** The type of an element by its name in JSON; its path where the type is a backbone element. */
function elementType(definedAt: string, name: string): string | undefined {
  for (let type: string | undefined = definedAt; type !== undefined; type = own(r4.type2Parent, type)) {
    const path = `${type}.${name}`
    const found = own(r4.path2Type, path) ?? choiceType(type, name)
    if (found === 'BackboneElement' || found === 'Element') return own(r4.pathsDefinedElsewhere, path) ?? path
    if (found !== undefined) return found
  }
  return undefined
}

/** `valueQuantity` is a Quantity, `deceasedBoolean` a boolean. */
function choiceType(definedAt: string, name: string): string | undefined {
  for (let at = 1; at < name.length; at++) {
    const type = name.slice(at)
    const choices = /^[A-Z]/.test(type) ? own(r4.choiceTypePaths, `${definedAt}.${name.slice(0, at)}`) : undefined
    if (choices?.includes(type) !== true) continue
    const lower = type.charAt(0).toLowerCase() + type.slice(1)
    return own(r4.type2Parent, type) === undefined ? lower : type
  }
  return undefined
}

function own<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
