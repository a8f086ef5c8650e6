import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Records } from '@kangcheng/records'
import type { SharingRefusal } from '../../contract/sharing.ts'
import { type RowCursor, readCursor } from '../../rules/sharing/cursor.ts'
import type { DataRow, GiveRow } from '../../rules/sharing/give-rows.ts'

type Opened = Extract<Awaited<ReturnType<Records['views']['open']>>, { ok: true }>['value']

/** Resources that one page may look through: a small part of a large data set is found in several pages, some of them empty. */
const MOST_RESOURCES = 20_000

export interface PageOfRows {
  readonly rows: readonly DataRow[]
  /** Where the next page begins; undefined behind the last. */
  readonly next?: RowCursor
}

/** The first rows behind a cursor that are given. */
export async function readPage(
  view: Opened,
  within: Parameters<Opened['read']>[0]['within'],
  { give, cursor, limit }: { readonly give: GiveRow; readonly cursor: string | undefined; readonly limit: number },
): Promise<Result<PageOfRows, SharingRefusal>> {
  const from = readCursor(cursor)
  // Within a resource one goes on with itself, if it is still there.
  const after = from.skip === 0 ? from.place : from.place - 1
  const rows: DataRow[] = []
  let resources = 0
  for await (const stretch of view.read({ within, ...(after > 0 && { after }) })) {
    if (!stretch.ok) return refuse('sharing.data-do-not-fit')
    for (const { place, rows: made } of stretch.value) {
      for (let at = place === from.place ? from.skip : 0; at < made.length; at++) {
        const row = give(made[at] ?? {})
        if (row === undefined) continue
        if (rows.length === limit)
          return ok({ rows, next: at === 0 ? { place: place - 1, skip: 0 } : { place, skip: at } })
        rows.push(row)
      }
      if (++resources >= MOST_RESOURCES) return ok({ rows, next: { place, skip: 0 } })
    }
  }
  return ok({ rows })
}
