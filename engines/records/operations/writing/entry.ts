import type { Issue } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import type { VersionTags } from '../../rules/shaping/preconditions.ts'
import type { Row } from '../../store/row.ts'

/** One change that is asked for: a request of its own, or one entry of a bundle. Checked already, as far as it can be alone. */
export type Entry = CreateEntry | UpdateEntry | PatchEntry | DeleteEntry

export interface CreateEntry {
  readonly method: 'create'
  readonly type: string
  readonly resource: Resource
  /** If-None-Exist: nothing is made where something fits already. */
  readonly unless?: SearchQuery | undefined
}

/** By id, or by a query that may fit one resource or none. */
type Target = { readonly id: string } | { readonly query: SearchQuery }

export type UpdateEntry = {
  readonly method: 'update'
  readonly type: string
  readonly resource: Resource
  /** If-Match: one of these versions must be the newest. */
  readonly ifMatch?: VersionTags
} & Target

export type PatchEntry = {
  readonly method: 'patch'
  readonly type: string
  /** Gives the changed resource, checked as a new one is; or what is wrong with it. */
  readonly change: (resource: Resource) => { ok: true; resource: Resource } | { ok: false; issues: readonly Issue[] }
  readonly ifMatch?: VersionTags
} & Target

export type DeleteEntry = {
  readonly method: 'delete'
  readonly type: string
  readonly ifMatch?: VersionTags
} & Target

/** What became of it. `row` is the newest version, also where nothing had to be changed. */
export type EntryAnswer =
  | { readonly ok: true; readonly status: 200 | 201; readonly type: string; readonly id: string; readonly row: Row }
  | { readonly ok: true; readonly status: 204; readonly type: string; readonly id?: string; readonly row?: Row }
  | EntryFailure

export interface EntryFailure {
  readonly ok: false
  readonly status: 400 | 403 | 404 | 409 | 410 | 412 | 422
  readonly issues: readonly Issue[]
}
