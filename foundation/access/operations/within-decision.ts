import type { Transaction } from 'kysely'
import type { AuditDetail, AuditOutcome } from '../contract/audit.ts'
import { type AuditNote, appendAudit } from '../store/append-audit.ts'
import { enterWork } from '../store/session-settings.ts'
import type { AccessTables } from '../store/tables.ts'
import { type AccessDeps, markOf } from './access-deps.ts'
import { type Decision, isIssued } from './decision.ts'
import { noteAlone, noteOf } from './note-alone.ts'

/** What is written down of the look: the operation, its subject, and figures about it. Never personal data. */
export interface Look {
  readonly operation: string
  readonly subject: string
  readonly detail?: AuditDetail
}

/**
 * Runs work in one transaction, as the role that row-level security holds for, and writes the audit row as its last act:
 * an answer leaves only when work and audit row are both durable. Work must therefore not send anything out by itself.
 *
 * Throws what the work throws; then nothing of it stays and the look is noted as failed. An answer that is a refusal
 * (`{ ok: false }`) changes nothing either: it is rolled back, noted as refused, and returned.
 */
export async function withinDecision<Answer, Tables>(
  deps: AccessDeps,
  decision: Decision,
  look: Look,
  work: (trx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  if (!isIssued(decision)) throw new Error('a decision is made by access.require and by nobody else')
  try {
    return await deps.database
      .tables<Tables>()
      .transaction()
      .execute(async (trx) => {
        await enterWork(trx, settingsOf(decision))
        const answer = await work(trx)
        if (refusalIn(answer) !== undefined) throw new RefusedAnswer(answer)
        // The same connection under the table types of this room.
        const own = trx as unknown as Transaction<AccessTables>
        await appendAudit(own, lookNote(decision, look, 'done'), markOf(deps))
        return answer
      })
  } catch (error) {
    if (error instanceof RefusedAnswer) {
      await noteAlone(deps, { ...lookNote(decision, look, 'refused'), refusal: refusalIn(error.answer) })
      return error.answer as Answer
    }
    await noteFailure(deps, lookNote(decision, look, 'failed'))
    throw error
  }
}

/** What row-level security compares. Codes hold no comma, so a list is its paths joined by one. */
export function settingsOf(decision: Decision): Record<string, string> {
  const { actor, permission, purpose, regions, organisations } = decision
  return {
    'app.user_id': actor.userId,
    'app.organisation': actor.organisation.code,
    'app.purpose': purpose,
    'app.region_paths': regions.join(','),
    'app.organisation_paths': organisations.join(','),
    'app.audit_paths': permission.startsWith('access.audit.') ? organisations.join(',') : '',
  }
}

/** Carries a refusal out of the transaction, so that it is rolled back. */
class RefusedAnswer extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('refused')
    this.answer = answer
  }
}

function refusalIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) return undefined
  const { refusal } = answer as { refusal?: { code?: unknown } }
  return typeof refusal?.code === 'string' ? refusal.code : undefined
}

function lookNote(decision: Decision, look: Look, outcome: AuditOutcome): AuditNote {
  return {
    ...noteOf(decision.actor),
    operation: look.operation,
    subject: look.subject,
    permission: decision.permission,
    purpose: decision.purpose,
    outcome,
    breakGlass: decision.breakGlass,
    policyVersion: decision.policyVersion,
    detail: look.detail,
  }
}

/** The cause of the failure may be the database itself; then the log is the last place left, and the cause stays the cause. */
async function noteFailure(deps: AccessDeps, note: AuditNote): Promise<void> {
  try {
    await noteAlone(deps, note)
  } catch (error) {
    deps.log.error('a failed look could not be written down', { operation: note.operation, error })
  }
}
