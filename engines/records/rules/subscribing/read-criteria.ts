import { fault, type Issue } from '../issue.ts'
import { parseSearch } from '../searching/parse-search.ts'
import type { OwnCriterion, SearchQuery } from '../searching/search-query.ts'

export type ReadCriteria =
  | { readonly ok: true; readonly criteria: readonly OwnCriterion[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** As of all searches here: times without a zone are the city's. */
const OFFSET_MINUTES = 8 * 60

/**
 * Reads what one resource must meet. It is asked of single versions as they come, so what would ask for other resources (chains,
 * `_has`) or for a terminology, and what sorts or pages, is refused by its name.
 * @param place FHIRPath of where it stands
 */
export function readCriteria(type: string, query: string, place: string): ReadCriteria {
  const parsed = parseSearch(type, [...new URLSearchParams(query)], { strict: true, offsetMinutes: OFFSET_MINUTES })
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, expression: [place] })) }
  if (hasControls(parsed.query)) return refused('A criterion of a subscription neither sorts nor pages.', place)
  const criteria: OwnCriterion[] = []
  for (const criterion of parsed.query.criteria) {
    if (criterion.kind === 'chain' || criterion.kind === 'has') {
      return refused('A criterion of a subscription asks the resource itself: no chains, no _has, no _list.', place)
    }
    if (criterion.kind === 'param' && needsTerminology(criterion)) {
      return refused('A criterion of a subscription takes codes, not :in, :not-in, :above or :below.', place)
    }
    criteria.push(criterion)
  }
  return { ok: true, criteria }
}

function hasControls(query: SearchQuery): boolean {
  const { sort, includes, revincludes, count, total, summary, elements, cursor } = query
  if (sort.length + includes.length + revincludes.length > 0) return true
  return [count, total, summary, elements, cursor].some((said) => said !== undefined)
}

function needsTerminology({ modifier, parameter }: Extract<OwnCriterion, { kind: 'param' }>): boolean {
  if (modifier === 'in' || modifier === 'not-in') return true
  return parameter.kind === 'token' && (modifier === 'above' || modifier === 'below')
}

function refused(diagnostics: string, place: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [fault('not-supported', diagnostics, place)] }
}
