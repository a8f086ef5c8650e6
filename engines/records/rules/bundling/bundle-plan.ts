import type { Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import type { EntryUrl } from './entry-url.ts'

export type Method = 'DELETE' | 'POST' | 'PUT' | 'PATCH' | 'GET' | 'HEAD'

/** One thing that a batch or transaction asks for. */
export interface PlannedEntry {
  /** Its place in Bundle.entry, from 0: the answer has the same places. */
  readonly at: number
  /** `read` is whatever GET and HEAD ask for; `operation` is POST to `$…` or `_search`. */
  readonly interaction: 'delete' | 'create' | 'operation' | 'update' | 'patch' | 'read'
  readonly method: Method
  /**
   * What it is done to. A delete, update or patch has a type and either an id or a query, by which the resource is looked
   * up; a create has a type.
   */
  readonly url: EntryUrl
  readonly fullUrl?: string
  /** Of create and update; Binary or Parameters of a patch; what an operation is given. */
  readonly resource?: Resource
  /** As they stand in Bundle.entry.request, like the headers of the same name. */
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
  readonly ifModifiedSince?: string
  readonly ifNoneExist?: string
}

/** A reference that is a search: it means the one resource that this finds. */
export interface ConditionalReference {
  /** As it stands in the resources: `Patient?identifier=a|1`. */
  readonly reference: string
  readonly type: string
  readonly query: string
}

export interface BundlePlan {
  readonly kind: 'batch' | 'transaction'
  /** Length of Bundle.entry. */
  readonly size: number
  /** In the order in which they are done: of a transaction DELETE, POST, PUT and PATCH, GET and HEAD; of a batch as sent. */
  readonly entries: readonly PlannedEntry[]
  /** Entries of a batch that cannot be done, each by itself; of a transaction, one such refuses all. */
  readonly refused: readonly { readonly at: number; readonly issues: readonly Issue[] }[]
  /** Of a transaction, each once; they are looked up before anything is written. */
  readonly conditionalReferences: readonly ConditionalReference[]
}
