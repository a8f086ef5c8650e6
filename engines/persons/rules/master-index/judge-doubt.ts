import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DoubtDecision, DoubtKind, DoubtState } from '../../contract/master-index/doubts.ts'

/** What a decision makes of a doubt, and what is done to the index for it. */
export interface Judged {
  readonly state: DoubtState
  /** `join` two persons, `mark` them as two for good, `part` what was linked. */
  readonly act: 'join' | 'mark' | 'part' | undefined
}

/**
 * One person decides, but for a joining that something speaks against: that one proposes, and another agrees.
 * @param accounts everybody who stands behind the decision
 */
export function judgeDoubt(
  doubt: {
    readonly kind: DoubtKind
    readonly state: DoubtState
    readonly proposedBy: string | null
    readonly evidence: { readonly conflicts: readonly string[] }
  },
  decision: DoubtDecision['decision'],
  accounts: readonly string[],
): Result<Judged> {
  const { kind, state, proposedBy, evidence } = doubt
  if (state === 'linked' || state === 'apart' || state === 'settled') return refuse('persons.doubt-decided')
  if (decision === 'later') return ok({ state: 'later', act: undefined })
  if (kind !== 'separate') {
    return ok(decision === 'link' ? { state: 'linked', act: undefined } : { state: 'apart', act: 'part' })
  }
  if (decision === 'apart') return ok({ state: 'apart', act: 'mark' })
  if (evidence.conflicts.length === 0) return ok({ state: 'linked', act: 'join' })
  if (proposedBy === null) return ok({ state: 'proposed', act: undefined })
  return accounts.includes(proposedBy) ? refuse('persons.second-person-needed') : ok({ state: 'linked', act: 'join' })
}
