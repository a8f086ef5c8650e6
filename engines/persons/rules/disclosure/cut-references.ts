import { type FhirResource, plainReference } from './fhir-json.ts'

/**
 * A resource without what refers to things that are not shown: an element that is or holds such a reference goes whole, with what is said
 * beside it. Nothing tells that it was there.
 */
export function cutReferences<Given extends FhirResource>(
  resource: Given,
  isHidden: (address: string) => boolean,
): Given {
  return cut(resource) as Given

  function cut(value: unknown): unknown {
    if (Array.isArray(value)) {
      const left = value.map(cut).filter((one) => one !== undefined)
      return left.length === 0 && value.length > 0 ? undefined : left
    }
    if (typeof value !== 'object' || value === null) return value
    const { reference } = value as { reference?: unknown }
    if (typeof reference === 'string' && isHidden(plainReference(reference))) return undefined
    const entries = Object.entries(value).map(([key, one]) => [key, cut(one)] as const)
    const left = entries.filter(([, one]) => one !== undefined)
    // A diagnosis of a stay without its condition would still say that there is one.
    if (left.length < entries.length && !('resourceType' in value)) return undefined
    return Object.fromEntries(left)
  }
}
