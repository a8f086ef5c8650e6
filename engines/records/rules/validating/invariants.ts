import { isObject } from '../resource.ts'

/*
 * Rules that a sender could make us ask for minutes if they were asked as they are published: each of one list against
 * each of another. Here one list is a set.
 */

/** obs-7: where an Observation has a value, no component has a coding of the Observation's own code. */
export function areComponentsOther(observation: Record<string, unknown>): boolean {
  const { code, component } = observation
  if (!Array.isArray(component) || !Object.keys(observation).some((key) => /^_?value[A-Z]/.test(key))) return true
  const own = new Set(codingsOf(code).map(sortedText))
  return component.every(
    (one: unknown) => !codingsOf(isObject(one) ? one.code : undefined).some((coding) => own.has(sortedText(coding))),
  )
}

/** ig-1: each resource of a guide is in a group that the guide has. */
export function areGroupsKnown(definition: Record<string, unknown>): boolean {
  const groups = new Set(elementsOf(definition.grouping).map((one) => one.id))
  return elementsOf(definition.resource).every((one) => one.groupingId === undefined || groups.has(one.groupingId))
}

/** ig-2: each resource of a guide is of a FHIR version of the guide. */
export function areVersionsKnown(guide: Record<string, unknown>): boolean {
  const versions = new Set(Array.isArray(guide.fhirVersion) ? (guide.fhirVersion as readonly unknown[]) : [])
  const resources = isObject(guide.definition) ? elementsOf(guide.definition.resource) : []
  return resources.every(
    (one) => !Array.isArray(one.fhirVersion) || one.fhirVersion.every((version) => versions.has(version)),
  )
}

const codingsOf = (concept: unknown) => (isObject(concept) ? elementsOf(concept.coding) : [])
const elementsOf = (list: unknown) => (Array.isArray(list) ? list.filter(isObject) : [])

/** JSON that is the same for equal elements: FHIRPath does not ask for the order of properties. */
function sortedText(element: Record<string, unknown>): string {
  return JSON.stringify(element, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}
