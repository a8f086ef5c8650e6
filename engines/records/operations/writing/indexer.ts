import { pathsFor, type TypePaths } from '../../definitions/paths.ts'
import type { Resource } from '../../rules/resource.ts'
import { type IndexValues, indexOf } from '../../rules/searching/index-values.ts'

export type IndexResource = (resource: Resource) => IndexValues

/** Loads what these types are searched by, so that indexing them waits for nothing. Only their resources may be given. */
export async function indexerFor(types: Iterable<string>): Promise<IndexResource> {
  const loaded = new Map<string, TypePaths>()
  for (const type of new Set(types)) {
    const paths = await pathsFor(type)
    if (!paths) throw new Error(`${type} cannot be searched`)
    loaded.set(type, paths)
  }
  return (resource) => {
    const paths = loaded.get(resource.resourceType)
    if (!paths) throw new Error(`${resource.resourceType} was not announced`)
    return indexOf(resource, paths)
  }
}
