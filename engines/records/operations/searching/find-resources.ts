import type { Decision } from '@kangcheng/access'
import type { Resource } from '../../rules/resource.ts'
import { parseSearch } from '../../rules/searching/parse-search.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import type { EntryFailure } from '../writing/entry.ts'
import type { SearchAnswer } from './search-resources.ts'

/**
 * The first resources that fit a FHIR query such as `patient=Patient/1&code=718-7&_sort=-date&_count=5`, for engines beside this
 * one: as many as `_count` says, else twenty. A query that cannot be read is answered as the FHIR server would.
 */
export async function findResources(
  search: (decision: Decision, query: SearchQuery) => Promise<SearchAnswer>,
  decision: Decision,
  type: string,
  query: string,
): Promise<{ readonly ok: true; readonly resources: readonly Resource[] } | EntryFailure> {
  const parsed = parseSearch(type, [...new URLSearchParams(query)], {
    strict: true,
    maxCount: 1_000,
    offsetMinutes: 480,
  })
  if (!parsed.ok) return { ok: false, status: 400, issues: parsed.issues }
  const page = await search(decision, parsed.query)
  if (!page.ok) return page
  const found = page.rows.flatMap(({ content }) => (content === null ? [] : [JSON.parse(content) as Resource]))
  return { ok: true, resources: found }
}
