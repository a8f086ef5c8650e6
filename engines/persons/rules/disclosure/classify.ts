import type { SensitiveCategory } from '../../contract/disclosure/data-level.ts'
import { addressOf, type FhirResource, objectsIn, referencesIn } from './fhir-json.ts'

/** A resource and whose it is. */
export interface SourcedResource {
  /** Code of the organisation that keeps the chart. */
  readonly source: string
  readonly resource: FhirResource
}

/** Whether a resource is of a category by itself: by a code, by words, or since all of that institution are. */
export function isOfCategory(
  { codes, words = [], organisations = [] }: Pick<SensitiveCategory, 'codes' | 'words' | 'organisations'>,
  { source, resource }: SourcedResource,
): boolean {
  if (organisations.includes(source)) return true
  for (const { system, code } of objectsIn(resource)) {
    if (typeof system !== 'string' || typeof code !== 'string') continue
    if (codes.some((list) => list.systems.includes(system) && isListed(list, code))) return true
  }
  if (words.length === 0) return false
  const text = JSON.stringify(resource)
  return words.some((word) => text.includes(word))
}

function isListed({ codes = [], prefixes = [] }: SensitiveCategory['codes'][number], code: string): boolean {
  const upper = code.toUpperCase()
  return codes.includes(code) || prefixes.some((prefix) => upper.startsWith(prefix))
}

/**
 * The sensitive categories of each resource of a record. What refers to a sensitive resource tells of it and is of its category too: a
 * prescription by its reason, a report by its results, all of a psychiatric stay by the stay. An encounter is not closed by its
 * diagnoses, or one of them would close the whole stay: the reference is cut instead (see cut-references.ts).
 */
export function classifyRecord(
  record: readonly SourcedResource[],
  categories: readonly SensitiveCategory[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const one of record) {
    const own = categories.filter((category) => isOfCategory(category, one)).map(({ code, adds }) => adds ?? code)
    found.set(addressOf(one.resource), new Set(own))
  }
  const referring = record
    .filter(({ resource }) => !STAYS.has(resource.resourceType))
    .map(({ resource }) => ({ own: found.get(addressOf(resource)) ?? new Set(), to: thingsIn(resource) }))
  for (let grew = true; grew; ) {
    grew = false
    for (const { own, to } of referring) {
      const before = own.size
      for (const target of to) for (const category of found.get(target) ?? []) own.add(category)
      grew ||= own.size > before
    }
  }
  return found
}

/** Everything refers to its patient, and says nothing by that. */
function thingsIn(resource: FhirResource): string[] {
  return [...referencesIn(resource)].filter((address) => !address.startsWith('Patient/'))
}

/** What refers to many things, and many to it: the person, and stays. */
const STAYS: ReadonlySet<string> = new Set(['Patient', 'Encounter', 'EpisodeOfCare'])
