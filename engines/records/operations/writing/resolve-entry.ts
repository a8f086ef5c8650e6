import { fault } from '../../rules/issue.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import { isNamed, type VersionTags } from '../../rules/shaping/preconditions.ts'
import type { Row } from '../../store/row.ts'
import { matchesIn } from './conditional.ts'
import type { Entry, EntryAnswer, EntryFailure } from './entry.ts'
import type { Staging } from './staging.ts'

/**
 * What an entry is about: something there is (`row`), something to be made (`givenId` where the sender gives it), or an
 * answer already: nothing has to be done, or it cannot be.
 */
export type Resolved =
  | { readonly kind: 'there'; readonly row: Row; readonly id: string }
  | { readonly kind: 'new'; readonly givenId: string | undefined }
  | { readonly kind: 'answered'; readonly answer: EntryAnswer }

/** Finds what an entry is about, before anything of its unit is changed. */
export async function resolveEntry(staging: Staging, entry: Entry): Promise<Resolved> {
  if (entry.method === 'create') {
    if (entry.unless === undefined) return { kind: 'new', givenId: undefined }
    const found = await onlyMatch(staging, entry.unless)
    if (!found.ok) return answered(found)
    if (!found.row) return { kind: 'new', givenId: undefined }
    const id = staging.idOf(found.row, found.row.assignedId)
    return answered({ ok: true, status: 200, type: entry.type, id, row: found.row })
  }
  if ('query' in entry) return resolveByQuery(staging, entry)
  const address = staging.addressOf(entry.type, entry.id)
  const row = address && staging.newest(address)
  if (entry.method !== 'update') {
    const gone = row?.content === null
    if (!row || gone) return answered(absent(entry, gone))
  }
  const mismatch = versionMismatch(entry.ifMatch, row)
  if (mismatch) return answered(mismatch)
  if (row && !staging.mayChange(row)) return answered(notYours(entry.type))
  if (row) return { kind: 'there', row, id: entry.id }
  return asNew(staging, entry.type, entry.id)
}

async function resolveByQuery(
  staging: Staging,
  entry: Exclude<Entry, { method: 'create' }> & { query: SearchQuery },
): Promise<Resolved> {
  const found = await onlyMatch(staging, entry.query)
  if (!found.ok) return answered(found)
  const { row } = found
  const mismatch = versionMismatch(entry.ifMatch, row)
  if (mismatch) return answered(mismatch)
  const ownId = entry.method === 'update' ? entry.resource.id : undefined
  if (!row) {
    if (entry.method !== 'update') return answered(absent(entry, false))
    const address = ownId === undefined ? undefined : staging.addressOf(entry.type, ownId)
    const taken = address && staging.newest(address)
    if (taken) return answered(failure(409, 'The id of the resource belongs to one that the query does not fit.'))
    return ownId === undefined ? { kind: 'new', givenId: undefined } : asNew(staging, entry.type, ownId)
  }
  const id = staging.idOf(row, row.assignedId)
  if (ownId !== undefined && ownId !== id) {
    return answered(failure(400, 'The query fits a resource with another id than the one that was sent.'))
  }
  if (!staging.mayChange(row)) return answered(notYours(entry.type))
  return { kind: 'there', row, id }
}

/** Under an id that its sender gives, unless it is somebody else's to give or to keep. */
function asNew(staging: Staging, type: string, id: string): Resolved {
  const address = staging.addressOf(type, id)
  if (address && staging.isTaken(address)) return answered(notFree())
  if (staging.isOwnForm(type, id)) return answered(failure(422, 'Ids of this form are given by this server only.'))
  return { kind: 'new', givenId: id }
}

async function onlyMatch(
  staging: Staging,
  query: SearchQuery,
): Promise<{ ok: true; row: Row | undefined } | EntryFailure> {
  const rows = await matchesIn(staging, query)
  if (rows.length > 1) {
    const issues = [fault('multiple-matches', 'The query fits more than one resource; it must fit one or none.')]
    return { ok: false, status: 412, issues }
  }
  return { ok: true, row: rows[0] }
}

function notYours(type: string): EntryFailure {
  return failure(403, `This ${type} is kept by another organisation; you may read it.`)
}

/** Said of an id under which another organisation keeps a resource; of that one it tells nothing else. */
function notFree(): EntryFailure {
  return failure(409, 'This id is not free; send the resource with another one.')
}

function answered(answer: EntryAnswer): Resolved {
  return { kind: 'answered', answer }
}

/** Deleting what is not there is done already (R4, http: delete); anything else misses it. */
function absent(entry: Entry, gone: boolean): EntryAnswer {
  if (entry.method === 'delete') return { ok: true, status: 204, type: entry.type }
  const issues = gone
    ? [fault('deleted', `This ${entry.type} was deleted.`)]
    : [fault('not-found', `There is no such ${entry.type}.`)]
  return { ok: false, status: gone ? 410 : 404, issues }
}

function versionMismatch(ifMatch: VersionTags, row: Row | undefined): EntryFailure | undefined {
  const there = row?.content === null ? undefined : row?.version
  if (ifMatch === undefined || isNamed(ifMatch, there === undefined ? undefined : String(there))) return undefined
  const is = row ? `version ${row.version} is the newest` : 'there is no such resource'
  return { ok: false, status: 412, issues: [fault('conflict', `If-Match asks for another version: ${is}.`)] }
}

const CODES = { 400: 'invalid', 403: 'forbidden', 409: 'conflict', 422: 'business-rule' } as const

function failure(status: 400 | 403 | 409 | 422, diagnostics: string): EntryFailure {
  return { ok: false, status, issues: [fault(CODES[status], diagnostics)] }
}
