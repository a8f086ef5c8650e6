import type { Resource } from '../../rules/resource.ts'
import { typeCode } from '../../rules/resource-types.ts'
import { type Condition, type FoundRow, type Order, type Place, searchRows } from '../../store/search-rows.ts'
import type { Staging } from '../writing/staging.ts'

/** What SQL asks of a row; and where it cannot ask exactly, what is asked of each resource that it finds. */
export interface Clauses {
  readonly conditions: readonly Condition[]
  readonly tests: readonly ((resource: Resource) => boolean)[]
}

/** In the order they were made, newest first: what comes meanwhile stands before the first page and moves nothing. */
export const NEWEST_FIRST: Order = { by: 'local_id', descending: true }

/** Rows that are read at a time where each has to be asked. */
const BATCH = 200
/** Rows that are asked for one page before it ends short, with a way to go on. */
export const MOST_ASKED = 50_000

export interface Stretch {
  readonly rows: readonly FoundRow[]
  /** Where the search stands; undefined where there is no more. */
  readonly next: Place | undefined
}

/** The next `limit` rows that fit, from a place on; fewer, with a place to go on from, where too many had to be asked. */
export async function findStretch(
  staging: Staging,
  types: readonly string[],
  { conditions, tests }: Clauses,
  { order, after, limit }: { order: Order; after: Place | undefined; limit: number },
): Promise<Stretch> {
  const codes = types.flatMap((type) => typeCode(type) ?? [])
  const rows: FoundRow[] = []
  let place = after
  for (let asked = 0; asked < MOST_ASKED; ) {
    const wanted = limit - rows.length + 1
    const batch = tests.length === 0 ? wanted : Math.max(wanted, BATCH)
    const found = await searchRows(staging.db, { types: codes, conditions, order, after: place, limit: batch })
    for (const row of found) {
      if (!tests.every((test) => test(JSON.parse(row.content ?? '{}') as Resource))) {
        place = placeOf(order, row)
        continue
      }
      if (rows.length === limit) return { rows, next: place }
      rows.push(row)
      place = placeOf(order, row)
    }
    if (found.length < batch) return { rows, next: undefined }
    asked += found.length
  }
  return { rows, next: place }
}

/** Where a search stands behind a row. */
export function placeOf({ by }: Order, row: FoundRow): Place {
  const { local } = row
  if (by === 'local_id') return { value: null, local }
  return { value: by === 'changed' ? row.changed : row.dateLow, local }
}
