import type { BundlePlan } from './bundle-plan.ts'
import type { Replace } from './references.ts'

/**
 * What the references in a transaction become, once the ids of its resources are known.
 * @param real `Type/id` of each entry that is or becomes a resource, by its place in Bundle.entry
 * @param found `Type/id` for each conditional reference
 * @returns for the place of an entry, what {@link rewriteReferences} asks: a relative reference counts from that fullUrl
 */
export function linkEntries(
  { entries }: BundlePlan,
  real: ReadonlyMap<number, string>,
  found: ReadonlyMap<string, string>,
): (at: number) => Replace {
  const byUrl = new Map(found)
  const bases = new Map<number, string>()
  for (const { at, fullUrl } of entries) {
    const target = real.get(at)
    if (fullUrl === undefined) continue
    if (target !== undefined) byUrl.set(fullUrl, target)
    const base = /^(https?:\/\/.*\/)[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(fullUrl)?.[1]
    if (base !== undefined) bases.set(at, base)
  }
  return (at) => {
    const base = bases.get(at)
    if (base === undefined) return (reference) => byUrl.get(reference)
    return (reference) => byUrl.get(reference) ?? byUrl.get(base + reference)
  }
}
