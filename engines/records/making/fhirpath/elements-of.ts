import type { Model } from '../model.ts'
import type { Value } from './compiling.ts'

/** One JSON property in which an element can stand. */
export interface Place {
  /** `valueQuantity`. */
  readonly key: string
  readonly type: string
  readonly isMany: boolean
  /** Has a property `_key` beside it. */
  readonly isPrimitive: boolean
}

/**
 * The places where elements of a name can stand in an element of these types: several for a choice.
 * Empty where the types have no such element. A choice may also be asked for by its name in JSON: some published
 * expressions do. Any resource is read as a DomainResource.
 */
export function placesOf(model: Model, types: readonly string[], name: string): Place[] {
  const places = new Map<string, Place>()
  for (const type of types) {
    for (const element of model.types.get(type === 'Resource' ? 'DomainResource' : type)?.elements ?? []) {
      for (const { code } of element.types) {
        const key = element.isChoice ? element.name + code.charAt(0).toUpperCase() + code.slice(1) : element.name
        if (name !== element.name && name !== key) continue
        const isPrimitive = model.types.get(code)?.kind === 'primitive'
        places.set(key, { key, type: code, isMany: element.max > 1, isPrimitive })
      }
    }
  }
  return [...places.values()]
}

/** Whether a type is another or specialises it. FHIRPath's System types are written with a capital: `Boolean`. */
export function isKindOf(model: Model, type: string, wanted: string): boolean {
  const lower = wanted.charAt(0).toLowerCase() + wanted.slice(1)
  const asked = model.types.get(lower)?.kind === 'primitive' ? lower : wanted
  for (let at: string | undefined = type; at !== undefined; at = model.types.get(at)?.base)
    if (at === asked) return true
  return false
}

/** Any resource may stand where these types are allowed: which one says its `resourceType`. */
export function isAnyResource(types: readonly string[]): boolean {
  return types.length > 0 && types.every((type) => type === 'Resource' || type === 'DomainResource')
}

const MOMENTS: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant', 'time'])
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'positiveInt', 'unsignedInt'])
const QUANTITIES: ReadonlySet<string> = new Set(['Quantity', 'Age', 'Count', 'Distance', 'Duration', 'Money'])

export type Sort = 'moment' | 'number' | 'quantity' | 'boolean' | 'text' | 'complex' | 'unknown'

/** How values are compared; `unknown` where that depends on the instance. */
export function sortOf(model: Model, { types }: Value): Sort {
  const sorts = new Set(types.map((type) => sortOfType(model, type)))
  const [sort = 'unknown'] = sorts
  return sorts.size === 1 ? sort : 'unknown'
}

function sortOfType(model: Model, type: string): Sort {
  if (MOMENTS.has(type)) return 'moment'
  if (NUMBERS.has(type)) return 'number'
  if (QUANTITIES.has(type)) return 'quantity'
  if (type === 'boolean') return 'boolean'
  return model.types.get(type)?.kind === 'primitive' ? 'text' : 'complex'
}
