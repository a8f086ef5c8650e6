import { type DataLevels, UNCLASSIFIED } from '../../contract/disclosure/data-level.ts'
import type { FhirResource } from './fhir-json.ts'

/** What resources and their elements are worth; of several definitions a later one has the last word. */
export interface LevelBook {
  ofResource(type: string): number
  /** Undefined: as the resource. */
  ofElement(type: string, element: string): number | undefined
}

export function levelBook(definitions: readonly DataLevels[]): LevelBook {
  const levels = new Map(definitions.flatMap((one) => one.levels.map(({ of, level }) => [of, level] as const)))
  return {
    ofResource: (type) => levels.get(type) ?? UNCLASSIFIED,
    ofElement: (type, element) => levels.get(`${type}.${element}`) ?? levels.get(`*.${element}`),
  }
}

const ALWAYS = new Set(['resourceType', 'id', 'meta'])

/** Of a resource that may be seen, what is not above a level: the elements above it are taken out, contained resources whole. */
export function maskByLevel<Given extends FhirResource>(
  resource: Given,
  level: number,
  book: LevelBook,
): { readonly resource: Given; readonly masked: boolean } {
  const isOpen = (element: string) => {
    // `_birthDate` is what is said beside birthDate.
    const name = element.startsWith('_') ? element.slice(1) : element
    return ALWAYS.has(name) || (book.ofElement(resource.resourceType, name) ?? 0) <= level
  }
  const kept = Object.entries(resource).filter(([element]) => isOpen(element))
  const before = (resource.contained ?? []) as readonly FhirResource[]
  const within = before
    .filter(({ resourceType }) => book.ofResource(resourceType) <= level)
    .map((one) => maskByLevel(one, level, book))
  const masked =
    kept.length < Object.keys(resource).length || within.length < before.length || within.some((one) => one.masked)
  if (!masked) return { resource, masked }
  const contained = within.map((one) => one.resource)
  const left = { ...Object.fromEntries(kept), ...('contained' in resource ? { contained } : {}) }
  return { resource: left as unknown as Given, masked }
}
