import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'
import type { Issue } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import type { Hl7Terminology } from '../../rules/terminology/hl7-definitions.ts'
import type { TerminologyKind } from '../../store/terminology/heads.ts'
import type { TerminologyCache } from './terminology-cache.ts'

/** What operations on code systems work with. */
export interface TerminologyDeps {
  readonly access: Pick<Access, 'within'>
  readonly database: Database
  readonly clock: Clock
  readonly newId: () => string
  /** What comes with FHIR; read when first asked for. */
  readonly hl7: () => Hl7Terminology
  readonly cache: TerminologyCache
  /** The newest resource with this url that was sent over FHIR, in the version if one is named. */
  readonly findResource: (kind: TerminologyKind, url: string, version?: string) => Promise<Resource | undefined>
}

/** Something that was asked wrongly or is not here; it becomes an OperationOutcome. */
export interface TerminologyFailure {
  readonly ok: false
  /** Of HTTP. */
  readonly status: 400 | 404 | 409 | 422
  readonly issues: readonly Issue[]
}

export type TerminologyAnswer = { readonly ok: true; readonly resource: Resource } | TerminologyFailure

export function failed(status: TerminologyFailure['status'], issues: readonly Issue[]): TerminologyFailure {
  return { ok: false, status, issues }
}
