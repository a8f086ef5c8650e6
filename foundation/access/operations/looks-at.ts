import { sql } from 'kysely'
import type { AuditEntry } from '../contract/audit.ts'
import { listLooksAt } from '../store/audit.ts'
import { setLocals } from '../store/session-settings.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'

export interface LooksQuestion {
  /** Whole subjects as looks were written down: `Patient/…`. */
  readonly subjects: readonly string[]
  /** Done ones that the engine lists itself, by operation. */
  readonly doneElsewhere: readonly string[]
  readonly before: Date
  readonly limit: number
}

/**
 * What the book has of some things, newest first, for an engine that shows people who looked at what is theirs. What the platform itself did
 * is left out: it reads for somebody, and that look is there. The engine has asked whether they may, and writes that down.
 */
export async function looksAt(deps: AccessDeps, question: LooksQuestion): Promise<AuditEntry[]> {
  if (question.subjects.length === 0) return []
  return tablesOf(deps)
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql.raw(setLocals({ 'app.audit_paths': '/' })).execute(trx)
      return listLooksAt(trx, question)
    })
}
