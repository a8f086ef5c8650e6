import { principalDate, searchParameter } from '../../definitions/search-parameters.ts'
import { boundsOf, type DateBounds } from './date-bounds.ts'
import type { Criterion } from './search-query.ts'
import { compositeLists, tokenLists } from './token-lists.ts'

/**
 * What tokens and the principal date can say of a criterion. All parts must hold for a resource that fits; a part that is
 * not there says nothing.
 *
 * - `anyOf`: all tokens of one of the lists are among those of the resource. No lists: nothing fits.
 * - `noneOf`: none of these tokens is.
 * - `dates`: the resource has a principal date, and it is within one of these bounds.
 *
 * With `exact`, the parts are also enough: no resource needs a second look (but for two texts with one hash, one pair in
 * 10^15, and for resources with the token OVERFLOW, which lack some).
 */
export interface Narrowing {
  readonly anyOf?: readonly (readonly number[])[]
  readonly noneOf?: readonly number[]
  readonly dates?: readonly DateBounds[]
  readonly exact: boolean
}

export type { DateBounds }

const NOTHING_KNOWN: Narrowing = { exact: false }

/**
 * Nothing is known of what has columns or joins of its own (`_id`, `_lastUpdated`, chains, `_has`), of `:missing` and words, of
 * numbers, of dates that are not the principal one, of a system alone, and of parts of words in letters (`name:contains=ohn`).
 * @param type of the resources that are looked for: tokens differ by type
 */
export function narrowingOf(criterion: Criterion, type: string): Narrowing {
  if (criterion.kind !== 'param') return NOTHING_KNOWN
  const parameter = searchParameter(type, criterion.parameter.code)
  if (parameter === undefined) return NOTHING_KNOWN
  const { modifier, alternatives } = criterion
  if (parameter.kind === 'date') {
    if (principalDate(type) !== parameter.code) return NOTHING_KNOWN
    return { dates: alternatives.flatMap((one) => (one.kind === 'date' ? boundsOf(one) : [])), exact: true }
  }
  const anyOf: (readonly number[])[] = []
  let exact = true
  for (const operand of alternatives) {
    const wanted =
      parameter.kind === 'composite'
        ? compositeLists(operand, parameter, type)
        : tokenLists(operand, modifier, parameter, type)
    if (wanted === undefined) return NOTHING_KNOWN
    anyOf.push(...wanted.lists)
    exact &&= wanted.exact
  }
  if (modifier !== 'not') return { anyOf, exact }
  // What is not sure to have the value may not be left out for it.
  return exact && anyOf.every((list) => list.length === 1) ? { noneOf: anyOf.flat(), exact: true } : NOTHING_KNOWN
}
