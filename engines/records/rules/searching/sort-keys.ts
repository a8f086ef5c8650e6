import { pinyinKey } from '@kangcheng/methods/identity'
import type { TypePaths } from '../../definitions/paths.ts'
import type { SearchKind } from '../../definitions/search-parameters.ts'
import { isObject, type Resource } from '../resource.ts'
import { amountToSortBy } from './amount.ts'
import { CHINA_OFFSET, dateRange, elementRange } from './date-range.ts'
import { eachCode, referenceOf } from './element-values.ts'
import { plainText } from './plain-text.ts'
import type { SortBy } from './search-query.ts'
import { stringParts } from './string-parts.ts'

/** Numbers for dates, numbers and quantities, texts for the rest; undefined where the resource has no value. */
export type SortKey = number | string | undefined

/**
 * By what a resource is sorted. Of several values the least counts, descending the greatest (FHIR). A range of time counts by its
 * start, a Chinese name by how it is read, a quantity by its number whatever the unit.
 * @param paths of the resource's own type
 */
export function sortKeyOf(
  resource: Resource,
  { parameter, descending }: SortBy,
  paths: TypePaths,
  offset = CHINA_OFFSET,
): SortKey {
  if (parameter.code === '_id') return resource.id
  if (parameter.code === '_lastUpdated') return dateRange(resource.meta?.lastUpdated ?? '', offset)?.low
  let best: SortKey
  const path = paths.paths.find(({ code }) => code === parameter.code)
  path?.find(resource, (element, type) => {
    for (const key of keysOf(parameter.kind, element, type, offset)) {
      if (key === undefined || key === '') continue
      if (best === undefined || compareTwo(key, best) === (descending ? 1 : -1)) best = key
    }
  })
  return best
}

/**
 * Compares two resources by the keys of all sorts asked for: below 0 when the first comes first. What has no value comes last,
 * ascending and descending.
 */
export function compareSortKeys(one: readonly SortKey[], other: readonly SortKey[], by: readonly SortBy[]): number {
  for (const [at, { descending }] of by.entries()) {
    const [key, against] = [one[at], other[at]]
    if (key === against) continue
    if (key === undefined) return 1
    if (against === undefined) return -1
    const order = compareTwo(key, against)
    if (order !== 0) return descending ? -order : order
  }
  return 0
}

/** By code points, not by a language: the order must be the same on every machine. */
function compareTwo(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function keysOf(kind: SearchKind, element: unknown, type: string, offset: number): SortKey[] {
  switch (kind) {
    case 'date':
      return [elementRange(element, type, offset)?.low]
    case 'number':
    case 'quantity':
      return [amountToSortBy(element)]
    case 'string':
      return type === 'HumanName' ? [nameKey(element)] : stringParts(element, type).slice(0, 1).map(plainText)
    case 'token': {
      const codes: string[] = []
      eachCode(element, type, (_system, code) => codes.push(code))
      return codes
    }
    case 'reference': {
      const read = referenceOf(element, type)
      return [read === undefined ? undefined : 'url' in read ? read.url : `${read.type}/${read.id}`]
    }
    case 'uri':
      return [typeof element === 'string' ? element : undefined]
    case 'composite':
    case 'special':
      return []
  }
}

const LONGEST_NAME = 64

/** Read aloud, as Chinese lists of names are ordered; who is read the same goes by characters. */
function nameKey(element: unknown): string {
  const { text, family, given } = isObject(element) ? element : {}
  const written =
    typeof text === 'string'
      ? text
      : [family, ...(Array.isArray(given) ? given : [])].filter((one) => typeof one === 'string').join('')
  const name = written.slice(0, LONGEST_NAME)
  return name === '' ? '' : `${pinyinKey(name)} ${plainText(name)}`
}
