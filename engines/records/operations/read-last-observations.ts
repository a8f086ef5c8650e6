import type { Decision } from '@kangcheng/access'
import { isObject, type Resource } from '../rules/resource.ts'
import type { SearchQuery } from '../rules/searching/search-query.ts'
import type { FoundRow } from '../store/search-rows.ts'
import type { Deps } from './deps.ts'
import type { LookFor } from './looking.ts'
import { refuseProbe } from './masked-answers.ts'
import { findAll, TooCostly } from './searching/resolve-clauses.ts'
import type { SearchAnswer } from './searching/search-resources.ts'

/** Observations among which the last ones are looked for. */
const MOST = 20_000

/**
 * The newest observations of each code (R4, operation observation-lastn): those that share a coding are of one code. Those
 * without a date come last.
 * @param max how many of each
 */
export async function readLastObservations(
  deps: Deps & { readonly find: LookFor },
  decision: Decision,
  query: SearchQuery,
  max: number,
): Promise<SearchAnswer> {
  const refused = await refuseProbe(deps, decision, 'records.last-observations', query)
  if (refused) return refused
  return deps.find<SearchAnswer>({
    decision,
    operation: 'records.last-observations',
    wanted: [],
    subject: () => 'Observation',
    async work(staging) {
      try {
        const rows = await findAll(staging, { type: 'Observation', criteria: query.criteria }, MOST)
        const newest = rows.toSorted(
          (one, other) => (other.dateLow ?? -Infinity) - (one.dateLow ?? -Infinity) || other.local - one.local,
        )
        return { ok: true, rows: lastOfEach(newest, max), included: [], warnings: query.warnings }
      } catch (error) {
        if (error instanceof TooCostly) return { ok: false, status: 400, issues: [error.issue] }
        throw error
      }
    },
  })
}

function lastOfEach(newestFirst: readonly FoundRow[], max: number): readonly FoundRow[] {
  const groupOf = new Map<string, { count: number }>()
  return newestFirst.filter((row) => {
    const codes = codesOf(JSON.parse(row.content ?? '{}') as Resource)
    const group = codes.map((code) => groupOf.get(code)).find((known) => known !== undefined) ?? { count: 0 }
    for (const code of codes) groupOf.set(code, group)
    group.count++
    return group.count <= max
  })
}

/** By which an observation belongs to others: its codings, or its text where it has none. */
function codesOf({ code }: Resource): string[] {
  if (!isObject(code)) return ['']
  const codings = Array.isArray(code.coding) ? code.coding.filter(isObject) : []
  const keys = codings.flatMap((coding) =>
    typeof coding.code === 'string' ? [`${String(coding.system ?? '')}|${coding.code}`] : [],
  )
  return keys.length > 0 ? keys : [`text ${String(code.text ?? '')}`]
}
