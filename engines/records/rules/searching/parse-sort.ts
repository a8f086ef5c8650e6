import { searchParameter } from '../../definitions/search-parameters.ts'
import { type Failure, failure, ignorable, quoted } from './failure.ts'
import type { SortBy } from './search-query.ts'

const MOST_SORTS = 8

/** `-date,_id`: adds to `sort` until something is wrong. */
export function parseSort(
  types: readonly string[],
  modifier: string | undefined,
  value: string,
  sort: SortBy[],
): Failure | undefined {
  if (modifier !== undefined) return failure('not-supported', `_sort takes no ${quoted(`:${modifier}`)}`)
  for (const text of value.split(',', MOST_SORTS + 1)) {
    const descending = text.startsWith('-')
    const code = descending ? text.slice(1) : text
    const found = types.map((type) => searchParameter(type, code))
    const [parameter] = found
    if (parameter === undefined || found.includes(undefined))
      return ignorable('not-supported', `_sort: ${quoted(code)} is no search parameter of what is searched`)
    if (parameter.kind === 'composite' || parameter.kind === 'special')
      return failure('not-supported', `_sort: ${quoted(code)} has no order`)
    if (sort.length === MOST_SORTS) return failure('too-costly', `_sort by more than ${MOST_SORTS} parameters`)
    sort.push({ parameter, descending })
  }
  return undefined
}
