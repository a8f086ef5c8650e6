import { pathsFor } from '../../definitions/paths.ts'
import { fault } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import { compareSortKeys, sortKeyOf } from '../../rules/searching/sort-keys.ts'
import type { FoundRow } from '../../store/search-rows.ts'
import type { EntryFailure } from '../writing/entry.ts'
import type { Staging } from '../writing/staging.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { findAll, TooCostly } from './resolve-clauses.ts'

/** Resources that are sorted by what stands in them; more have to be narrowed down, or sorted by date. */
const MOST_SORTED = 10_000

/** A page in an order that no column has: all that fit are read and compared. */
export async function sortedPage(
  staging: Staging,
  types: readonly string[],
  query: SearchQuery,
  limit: number,
): Promise<{ ok: true; rows: readonly FoundRow[]; next?: string } | EntryFailure> {
  const [type] = types
  const paths = type === undefined ? undefined : await pathsFor(type)
  if (type === undefined || types.length > 1 || !paths)
    throw new TooCostly('Several types can be sorted by _lastUpdated and _id only.')
  const found = await findAll(staging, { type, criteria: query.criteria }, MOST_SORTED)
  const keysOf = (resource: Resource) => query.sort.map((by) => sortKeyOf(resource, by, paths))
  const keyed = found.map((row) => ({
    row,
    keys: keysOf(JSON.parse(row.content ?? '{}') as Resource),
  }))
  keyed.sort((one, other) => compareSortKeys(one.keys, other.keys, query.sort) || one.row.local - other.row.local)
  const rows = keyed.map(({ row }) => row)
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor)
  const begin = after === undefined ? 0 : rows.findIndex(({ local }) => local === after.local) + 1
  if (query.cursor !== undefined && begin === 0) {
    const words = 'What the last page ended with has changed; this order has to begin anew.'
    return { ok: false, status: 410, issues: [fault('not-found', words)] }
  }
  const page = rows.slice(begin, begin + limit)
  const last = page.at(-1)
  const more = begin + limit < rows.length && last
  return { ok: true, rows: page, ...(more ? { next: cursorOf({ value: null, local: last.local }) } : {}) }
}
