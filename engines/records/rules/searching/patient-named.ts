import type { SearchQuery } from './search-query.ts'

/** `Patient/…` where a search can find nothing but what is of one patient; undefined where it is about several, or nobody. */
export function patientNamed({ types, criteria }: Pick<SearchQuery, 'types' | 'criteria'>): string | undefined {
  for (const criterion of criteria) {
    const ids = criterion.kind === 'id' && !criterion.not && types?.join() === 'Patient' ? criterion.ids : []
    const references =
      criterion.kind === 'param' && criterion.modifier === undefined
        ? criterion.alternatives.map((one) => (one.kind === 'reference' && one.type === 'Patient' ? one.id : undefined))
        : []
    const [first, ...others] = [...ids, ...references]
    if (first !== undefined && others.length === 0) return `Patient/${first}`
  }
  return undefined
}
