import type { Resource } from '../rules/resource.ts'
import { PATHS } from './generated/paths/index.ts'

/** Takes an element as it stands in the JSON, with the name of its FHIR type: `Quantity`, `dateTime`, `boolean`. */
export type Found = (element: unknown, type: string) => void

/** Finds what one search parameter of one resource type looks at, in the order in which it stands. */
export interface Path {
  /** As in the address: `value-quantity`. */
  readonly code: string
  /** All types that `find` can give; `Resource` for a whole resource (`Bundle.entry[0].resource`). */
  readonly types: readonly string[]
  /** A value is never undefined or null. Any JSON may come: it gives what fits and never throws. */
  readonly find: (resource: Resource, found: Found) => void
}

/** A composite search parameter: its components are looked for within one root element at a time. */
export interface CompositePath {
  readonly code: string
  /** The elements within which all components must fit: the resource itself or some backbone element of it. */
  readonly roots: (resource: Resource, found: Found) => void
  readonly components: readonly ComponentPath[]
}

export interface ComponentPath {
  /** The search parameter that says how the value is compared, e.g. `http://hl7.org/fhir/SearchParameter/clinical-code`. */
  readonly definition: string
  readonly types: readonly string[]
  readonly find: (root: unknown, found: Found, resource: Resource) => void
}

/** The search parameters of one resource type that have an expression, those of Resource and DomainResource among them. */
export interface TypePaths {
  readonly paths: readonly Path[]
  readonly composites: readonly CompositePath[]
}

const loaded = new Map<string, Promise<TypePaths>>()

/** Loads what a type can be searched by; undefined where FHIR R4 publishes no such type. */
export async function pathsFor(type: string): Promise<TypePaths | undefined> {
  const known = loaded.get(type)
  if (known) return known
  const paths = Object.hasOwn(PATHS, type) ? PATHS[type]?.() : undefined
  // An import of what is loaded long since still takes microseconds of the loader, and this is asked for each resource.
  if (paths) loaded.set(type, paths)
  return paths
}
