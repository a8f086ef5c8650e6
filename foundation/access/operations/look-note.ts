import type { AuditDetail, AuditOutcome } from '../contract/audit.ts'
import type { AuditNote } from '../store/append-audit.ts'
import { type Decision, insistIssued } from './decision.ts'
import { noteOf } from './note-alone.ts'

/** What is written down of the look: the operation, its subject, and figures about it. Never personal data. */
export interface Look {
  readonly operation: string
  readonly subject: string
  readonly detail?: AuditDetail
}

/** How a look ended; a refusal by its code where it has one. */
export interface LookOutcome {
  readonly outcome: AuditOutcome
  readonly refusal?: string
}

/** The row of a look. Throws for a decision that `require` has not made. */
export function lookNote(decision: Decision, look: Look, ended: LookOutcome): AuditNote {
  insistIssued(decision)
  return {
    ...noteOf(decision.actor),
    operation: look.operation,
    subject: look.subject,
    permission: decision.permission,
    purpose: decision.purpose,
    outcome: ended.outcome,
    refusal: ended.refusal,
    breakGlass: decision.breakGlass,
    policyVersion: decision.policyVersion,
    detail: look.detail,
  }
}
