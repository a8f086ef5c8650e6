import type { Decision } from '@kangcheng/access'
import type { Resource } from '../../rules/resource.ts'
import { parseSearch } from '../../rules/searching/parse-search.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import type { Deps } from '../deps.ts'
import type { LookFor } from '../looking.ts'
import { maskAnswer, refuseProbe } from '../masked-answers.ts'
import type { EntryFailure } from '../writing/entry.ts'
import { type SearchAnswer, type SearchPage, searchIn } from './search-resources.ts'

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
  const parsed = readQuery(type, query)
  if (!parsed.ok) return { ok: false, status: 400, issues: parsed.issues }
  const page = await search(decision, parsed.query)
  return page.ok ? { ok: true, resources: resourcesOf(page) } : page
}

/**
 * The same for several questions about one thing, each of one type and by plain parameters: in one transaction, and written down as one
 * look at `subject`, such as `Encounter/{id}`. Answers in the order of the questions.
 */
export async function findTogether(
  deps: Deps & { readonly find: LookFor },
  decision: Decision,
  subject: string,
  questions: readonly (readonly [type: string, query: string])[],
): Promise<{ readonly ok: true; readonly found: readonly (readonly Resource[])[] } | EntryFailure> {
  const queries: SearchQuery[] = []
  for (const [type, query] of questions) {
    const parsed = readQuery(type, query)
    if (!parsed.ok) return { ok: false, status: 400, issues: parsed.issues }
    const refused = await refuseProbe(deps, decision, 'records.search', parsed.query)
    if (refused) return refused
    queries.push(parsed.query)
  }
  return deps.find<{ ok: true; found: (readonly Resource[])[] } | EntryFailure>({
    decision,
    operation: 'records.search',
    wanted: [],
    subject: () => subject,
    async work(staging) {
      const found: (readonly Resource[])[] = []
      for (const query of queries) {
        const page = maskAnswer(await searchIn(staging, query), decision.mask)
        if (!page.ok) return page
        found.push(resourcesOf(page))
      }
      return { ok: true, found }
    },
  })
}

function readQuery(type: string, query: string) {
  const pairs = [...new URLSearchParams(query)]
  return parseSearch(type, pairs, { strict: true, maxCount: 1_000, offsetMinutes: 480 })
}

function resourcesOf({ rows }: SearchPage): readonly Resource[] {
  return rows.flatMap(({ content }) => (content === null ? [] : [JSON.parse(content) as Resource]))
}
