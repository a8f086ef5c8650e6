import r4 from 'fhirpath/fhir-context/r4/index.js'

/** What the values of a type are to an operator: how they compare and what SQL makes of them. */
export type Kind = 'boolean' | 'string' | 'integer' | 'decimal' | 'date' | 'dateTime' | 'time' | 'object'

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['boolean', 'boolean'],
  ['integer', 'integer'],
  ['positiveInt', 'integer'],
  ['unsignedInt', 'integer'],
  ['integer64', 'integer'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['dateTime', 'dateTime'],
  ['instant', 'dateTime'],
  ['time', 'time'],
  ...['string', 'code', 'id', 'markdown', 'uri', 'url', 'canonical', 'oid', 'uuid', 'base64Binary', 'xhtml'].map(
    (name) => [name, 'string'] as const,
  ),
])

/** A key of the JSON in which an element may stand, with the type of what stands there. */
export interface ElementKey {
  readonly key: string
  readonly type: string
}

/** The kind of a type; undefined where the type is not known. */
export function kindOf(type: string | undefined): Kind | undefined {
  return type === undefined ? undefined : (KINDS.get(type) ?? 'object')
}

export function isPrimitive(type: string): boolean {
  return KINDS.has(type)
}

/** Whether HL7 defines a type of this name: a primitive, a data type or a resource. */
export function isTypeName(name: string): boolean {
  return KINDS.has(name) || Object.hasOwn(r4.type2Parent, name)
}

/** Whether values of `type` are among those of `base`: an Age is a Quantity. */
export function isKindOf(type: string, base: string): boolean {
  let current: string | undefined = type
  while (current !== undefined && current !== base) current = parentOf(current)
  return current === base
}

export function isResourceType(type: string): boolean {
  return type === 'Resource' || isKindOf(type, 'Resource')
}

const ABSTRACT: ReadonlySet<string> = new Set(['Resource', 'DomainResource', 'Element', 'BackboneElement'])

/** Whether what stands there may have elements that its type does not tell. */
export function isAbstract(type: string): boolean {
  return ABSTRACT.has(type)
}

/**
 * Where the JSON of `type` keeps the element `name`: one key, several for an element with a choice of types
 * (`value` of an Observation), none where the type has no such element.
 */
export function elementKeys(type: string, name: string): readonly ElementKey[] {
  for (let at: string | undefined = type; at !== undefined; at = parentOf(at)) {
    const path = `${at}.${name}`
    const choice = own(r4.choiceTypePaths, path)
    if (choice !== undefined) return choice.map((suffix) => ({ key: name + suffix, type: typeOfSuffix(suffix) }))
    const elsewhere = own(r4.pathsDefinedElsewhere, path)
    if (elsewhere !== undefined) return [{ key: name, type: elsewhere }]
    const found = own(r4.path2Type, path)
    if (found !== undefined) return [{ key: name, type: typeOf(found, path) }]
  }
  return []
}

function parentOf(type: string): string | undefined {
  return own(r4.type2Parent, type) ?? (type.includes('.') ? 'BackboneElement' : undefined)
}

function typeOf(found: string, path: string): string {
  if (found.startsWith('System.')) return typeOfSuffix(found.slice(7))
  return found === 'BackboneElement' || found === 'Element' ? path : found
}

/** `String` → `string`, `Quantity` → `Quantity`. */
function typeOfSuffix(suffix: string): string {
  const lower = suffix.charAt(0).toLowerCase() + suffix.slice(1)
  return KINDS.has(lower) ? lower : suffix
}

/** The type that a key such as `valueQuantity` says, where it begins with `name`; undefined where it says none. */
export function typeInKey(key: string, name: string): string | undefined {
  if (!key.startsWith(name) || key.length === name.length) return undefined
  const type = typeOfSuffix(key.slice(name.length))
  return isTypeName(type) ? type : undefined
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
