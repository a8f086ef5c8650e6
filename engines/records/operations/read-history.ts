import type { Decision } from '@kangcheng/access'
import { fault } from '../rules/issue.ts'
import { typeCode } from '../rules/resource-types.ts'
import { type HistoryPlace, type HistoryQuestion, readHistory as readVersions } from '../store/history.ts'
import type { Row } from '../store/row.ts'
import type { Deps } from './deps.ts'
import type { LookFor } from './looking.ts'
import type { EntryFailure } from './writing/entry.ts'

export interface HistoryRequest {
  /** With an id: of one resource. Without a type: of all. */
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly since?: number | undefined
  readonly at?: number | undefined
  readonly count: number
  readonly cursor?: string | undefined
}

export type HistoryAnswer =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly next?: string | undefined }
  | EntryFailure

/** A page of versions, newest first, deletions too. */
export async function readHistory(
  deps: Deps & { readonly find: LookFor },
  decision: Decision,
  request: HistoryRequest,
): Promise<HistoryAnswer> {
  const { type, id, since, at, count, cursor } = request
  const after = cursor === undefined ? undefined : readPlace(cursor)
  if (cursor !== undefined && !after) {
    return { ok: false, status: 400, issues: [fault('value', '_cursor was not given by this server.')] }
  }
  return deps.find<HistoryAnswer>({
    decision,
    operation: 'records.read-history',
    wanted: type !== undefined && id !== undefined ? [{ type, id }] : [],
    subject: () => [type ?? '*', ...(id === undefined ? [] : [id])].join('/'),
    async work(staging) {
      let of: HistoryQuestion['of'] = 'all'
      if (type !== undefined && id !== undefined) {
        const address = staging.addressOf(type, id)
        if (!address || !staging.newest(address)) {
          return { ok: false, status: 404, issues: [fault('not-found', `There is no such ${type}.`)] }
        }
        of = address
      } else if (type !== undefined) of = { type: typeCode(type) ?? 0 }
      const rows = await readVersions(staging.db, { of, since, at, after, limit: count + 1 })
      const page = rows.slice(0, count)
      const last = page.at(-1)
      return { ok: true, rows: page, next: rows.length > count && last ? placeText(last) : undefined }
    },
  })
}

function placeText({ changed, local, version }: HistoryPlace): string {
  return `${changed}~${local}~${version}`
}

function readPlace(text: string): HistoryPlace | undefined {
  const parts = /^(\d{1,16})~(\d{1,16})~(\d{1,9})$/.exec(text)
  return parts ? { changed: Number(parts[1]), local: Number(parts[2]), version: Number(parts[3]) } : undefined
}
