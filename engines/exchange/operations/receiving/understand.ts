import type { Wish } from '@kangcheng/records'
import type { Deps } from '../deps.ts'
import type { TemplateBook } from '../documents/template-book.ts'
import { understandDocument } from '../documents/understand-document.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { understandFhir } from '../fhir/understand-fhir.ts'
import type { MapBook } from '../maps/map-book.ts'
import { understandTable } from '../tables/understand-table.ts'
import type { Arrival, Understood } from './arrival.ts'
import { checkResources } from './check-resources.ts'
import { understandMessage } from './understand-message.ts'

export interface UnderstandingDeps extends Pick<Deps, 'records'> {
  readonly maps: MapBook
  readonly templates: TemplateBook
  /** Of a line of a file, which does not say itself what it is called. */
  readonly control?: string
}

const BY_FORMAT = {
  hl7v2: understandMessage,
  cda: understandDocument,
  table: understandTable,
  fhir: understandFhir,
} as const

/** Reads what a feed sent and makes of it what its maps or templates say. Computes only. */
export async function understand(deps: UnderstandingDeps, feed: OpenFeed, arrival: Arrival): Promise<Understood> {
  return BY_FORMAT[feed.settings.format](deps, feed, arrival)
}

/** The same, with each resource validated. */
export async function understandAndCheck(
  deps: UnderstandingDeps,
  feed: OpenFeed,
  arrival: Arrival,
): Promise<Understood & { readonly wishes: readonly Wish[] }> {
  const understood = await understand(deps, feed, arrival)
  if (understood.faults.length > 0) return { ...understood, wishes: [] }
  return { ...understood, ...(await checkResources(deps.records, understood.resources, arrival.id)) }
}
