import type { DeadlineState, EvidenceFile, ScoreState } from './case-event.ts'

/** One opinion of a review. */
export interface Opinion {
  readonly seq: number
  readonly by: readonly string[]
  readonly organisation: string
  readonly option: string
}

/**
 * Where a case stands: the fold of its events, as small as lists, conditions and rights need it. What was handed in stays in the
 * events; here stand the numbers of those that hold it last.
 */
export interface CaseState {
  readonly definition: string
  readonly version: number
  readonly number: string
  readonly seq: number
  readonly stage: string
  readonly since: string
  readonly ended?: { readonly outcome: string; readonly at: string }
  readonly starter: { readonly accounts: readonly string[]; readonly organisation: string }
  /** By party: the code of its organisation. */
  readonly parties: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
  readonly forms: Readonly<Record<string, number>>
  readonly scores: Readonly<Record<string, ScoreState & { readonly seq: number }>>
  readonly evidence: Readonly<Record<string, readonly EvidenceFile[]>>
  /** By stage, since it was last entered. */
  readonly opinions: Readonly<Record<string, readonly Opinion[]>>
  /** By action: how often, and the accounts behind it. */
  readonly taken: Readonly<Record<string, { readonly times: number; readonly by: readonly string[] }>>
  /** By role: whose work it is now. */
  readonly claims: Readonly<Record<string, string>>
  readonly assigned: Readonly<Record<string, readonly string[]>>
  readonly deadlines: Readonly<Record<string, DeadlineState>>
  readonly children: readonly { readonly id: string; readonly as: string; readonly outcome?: string }[]
  readonly parent?: { readonly id: string; readonly as: string }
  readonly flags: readonly { readonly flag: 'red' | 'black'; readonly party: string; readonly at: string }[]
}
