import r4 from 'fhirpath/fhir-context/r4/index.js'
import { LISTS } from '../../definitions/generated/summary.ts'

/** What the definitions say of an element that an operation names. */
export interface ElementName {
  /** Name in JSON: `valueQuantity`. */
  readonly key: string
  /** All names that the element can have in JSON; more than one for a choice of types. */
  readonly keys: readonly string[]
  readonly isList: boolean
  /** Where what is in the element is defined. */
  readonly definedAt: string
}

const LISTS_EVERYWHERE = new Set(['extension', 'modifierExtension', 'contained'])

/**
 * @param definedAt what the element stands in: `Patient`, `Patient.contact`, `HumanName`, `date`
 * @param name as FHIRPath says it, without the type of a choice
 * @param type of the value, with a capital: `Quantity`; undefined for one that is given in parts
 * @returns undefined where there is no such element, or none of such a type
 */
export function elementNamed(definedAt: string, name: string, type: string | undefined): ElementName | undefined {
  const path = `${definedAt}.${name}`
  if (Object.hasOwn(r4.choiceTypePaths, path)) {
    const types = r4.choiceTypePaths[path] ?? []
    if (type === undefined || !types.includes(type)) return undefined
    return { key: name + type, keys: types.map((one) => name + one), isList: false, definedAt: type }
  }
  const found = Object.hasOwn(r4.path2Type, path) ? r4.path2Type[path] : inherited(definedAt, name)
  if (found === undefined) return undefined
  return {
    key: name,
    keys: [name],
    isList:
      LISTS_EVERYWHERE.has(name) || (Object.hasOwn(LISTS, definedAt) && ` ${LISTS[definedAt]} `.includes(` ${name} `)),
    definedAt: containerType(path, found),
  }
}

/** `date` has what Element has. */
function inherited(definedAt: string, name: string): string | undefined {
  for (let type = r4.type2Parent[definedAt]; type !== undefined; type = r4.type2Parent[type]) {
    const found = r4.path2Type[`${type}.${name}`]
    if (found !== undefined) return found
  }
  return undefined
}

function containerType(path: string, type: string): string {
  if (type !== 'BackboneElement' && type !== 'Element') return type
  return r4.pathsDefinedElsewhere[path] ?? path
}
