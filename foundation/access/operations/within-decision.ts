import type { Transaction } from 'kysely'
import { type AuditNote, appendAudit } from '../store/append-audit.ts'
import { enterWork } from '../store/session-settings.ts'
import type { AccessTables } from '../store/tables.ts'
import { type AccessDeps, markOf } from './access-deps.ts'
import { type Decision, insistIssued } from './decision.ts'
import { type Look, lookNote } from './look-note.ts'
import { noteAlone } from './note-alone.ts'

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
  insistIssued(decision)
  try {
    return await deps.database
      .tables<Tables>()
      .transaction()
      .execute(async (trx) => {
        await enterWork(trx, settingsOf(decision))
        const answer = await work(trx)
        const code = refusalIn(answer)
        if (code !== undefined) throw new RefusedAnswer(answer, code)
        // The same connection under the table types of this room.
        const own = trx as unknown as Transaction<AccessTables>
        await appendAudit(own, lookNote(decision, look, { outcome: 'done' }), markOf(deps))
        return answer
      })
  } catch (error) {
    if (error instanceof RefusedAnswer) {
      await noteAlone(deps, lookNote(decision, look, { outcome: 'refused', refusal: error.code }))
      return error.answer as Answer
    }
    await noteFailure(deps, lookNote(decision, look, { outcome: 'failed' }))
    throw error
  }
}

/** What row-level security compares. */
export function settingsOf(decision: Decision): Record<string, string> {
  const { actor } = decision
  return { 'app.user_id': actor.userId, 'app.organisation': actor.organisation.code, ...scopeSettings(decision) }
}

/** The part of it that says what is open, and not to whom. Codes hold no comma, so a list is its paths joined by one. */
export function scopeSettings({ permission, purpose, regions, organisations }: Decision): Record<string, string> {
  return {
    'app.purpose': purpose,
    'app.region_paths': regions.join(','),
    'app.organisation_paths': organisations.join(','),
    'app.audit_paths': permission.startsWith('access.audit.') ? organisations.join(',') : '',
  }
}

/** Carries a refusal out of the transaction, so that it is rolled back. */
class RefusedAnswer extends Error {
  readonly answer: unknown
  readonly code: string
  constructor(answer: unknown, code: string) {
    super('refused')
    this.answer = answer
    this.code = code
  }
}

function refusalIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) return undefined
  const { refusal } = answer as { refusal?: { code?: unknown } }
  return typeof refusal?.code === 'string' ? refusal.code : undefined
}

/** The cause of the failure may be the database itself; then the log is the last place left, and the cause stays the cause. */
export async function noteFailure(deps: AccessDeps, note: AuditNote): Promise<void> {
  try {
    await noteAlone(deps, note)
  } catch (error) {
    deps.log.error('a failed look could not be written down', { operation: note.operation, error })
  }
}
