import { STRICTEST } from '../../contract/disclosure/data-level.ts'
import type { SourcedResource } from './classify.ts'
import { cutReferences } from './cut-references.ts'
import { type LevelBook, maskByLevel } from './data-levels.ts'
import type { Disclosure } from './decide-disclosure.ts'
import { addressOf, type FhirResource } from './fhir-json.ts'

export interface OpenResource {
  readonly source: string
  readonly level: number
  readonly masked: boolean
  readonly resource: FhirResource
}

export interface OpenRecord {
  readonly open: readonly OpenResource[]
  readonly withheld: number
}

/** Up to which level a resource is seen; 0: not at all. */
export function seenUpTo(
  { own, othersClosed, types, highestLevel, categories }: Disclosure,
  {
    type,
    source,
    sensitive,
  }: { readonly type: string; readonly source: string; readonly sensitive: readonly string[] },
): number {
  const isOwn = own?.organisation === source
  if (types && !types.includes(type)) return 0
  if (othersClosed && !isOwn) return 0
  const limit = isOwn ? own.level : highestLevel
  if (sensitive.length === 0 || limit >= STRICTEST) return limit
  const areOpen = categories === 'all' || sensitive.every((one) => categories.includes(one))
  return areOpen ? STRICTEST : 0
}

/** A record as it may be seen: each resource whole, without what is above the level, or not at all. */
export function openRecord(
  record: readonly SourcedResource[],
  disclosure: Disclosure,
  book: LevelBook,
  sensitiveOf: ReadonlyMap<string, ReadonlySet<string>>,
): OpenRecord {
  const judged = record.map(({ source, resource }) => {
    const sensitive = [...(sensitiveOf.get(addressOf(resource)) ?? [])]
    const level = sensitive.length > 0 ? STRICTEST : book.ofResource(resource.resourceType)
    const limit = seenUpTo(disclosure, { type: resource.resourceType, source, sensitive })
    return { source, resource, level, limit, isOpen: level <= limit }
  })
  const hidden = new Set(judged.filter(({ isOpen }) => !isOpen).map(({ resource }) => addressOf(resource)))
  const open = judged
    .filter(({ isOpen }) => isOpen)
    .map(({ source, resource, level, limit }) => {
      const seen = maskByLevel(
        cutReferences(resource, (address) => hidden.has(address)),
        limit,
        book,
      )
      return { source, level, ...seen }
    })
  return { open, withheld: hidden.size }
}
