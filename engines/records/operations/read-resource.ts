import type { Decision } from '@kangcheng/access'
import { readResourceId } from '../rules/addressing/resource-id.ts'
import { fault } from '../rules/issue.ts'
import { readSuperseded } from '../store/read-rows.ts'
import type { Row } from '../store/row.ts'
import type { Deps } from './deps.ts'
import type { FindPlace } from './find-place.ts'
import type { ReadTogether } from './read-together.ts'
import type { CommitUnit } from './writing/commit-units.ts'
import type { EntryFailure } from './writing/entry.ts'

export type ReadAnswer = { readonly ok: true; readonly row: Row; readonly id: string } | EntryFailure

export interface ReadQuestion {
  readonly type: string
  readonly id: string
  readonly version?: number | undefined
  /** Why it should be shown unmasked, as far as the decision reveals anything; kept in the book. */
  readonly reason?: string | undefined
}

/** What stays masked of one resource that is asked for by itself. */
export function maskFor({ mask, reveal }: Decision, { reason }: ReadQuestion): Decision['mask'] {
  return reason === undefined ? mask : mask.filter((field) => !reveal.includes(field))
}

/** The newest version, or the one that is named. */
export async function readResource(
  deps: Deps & { readonly findPlace: FindPlace; readonly read: CommitUnit; readonly readTogether: ReadTogether },
  decision: Decision,
  { type, id, version, reason }: ReadQuestion,
): Promise<ReadAnswer> {
  const reveals = reason !== undefined && decision.mask.length > 0
  const address = readResourceId(deps.city, type, id) ?? (await deps.findPlace({ type, id }))
  if (address && version === undefined && !reveals) {
    const row = await deps.readTogether({ decision, operation: 'records.read', subject: `${type}/${id}`, address })
    if (!row) return missing(type)
    return row.content === null ? gone(type) : { ok: true, row, id }
  }
  return deps.read<ReadAnswer>({
    decision,
    operation: reveals ? 'records.reveal' : version === undefined ? 'records.read' : 'records.read-version',
    ...(reveals ? { detail: { reason } } : {}),
    size: 1,
    wanted: [{ type, id }],
    subject: () => `${type}/${id}`,
    async work(staging) {
      const address = staging.addressOf(type, id)
      const newest = address && staging.newest(address)
      if (!newest) return missing(type)
      const row =
        version === undefined || version === newest.version ? newest : await readSuperseded(staging.db, newest, version)
      if (!row) return missing(type)
      return row.content === null ? gone(type) : { ok: true, row, id }
    },
  })
}

function missing(type: string): EntryFailure {
  return { ok: false, status: 404, issues: [fault('not-found', `There is no such ${type}.`)] }
}

function gone(type: string): EntryFailure {
  return { ok: false, status: 410, issues: [fault('deleted', `This ${type} was deleted.`)] }
}
