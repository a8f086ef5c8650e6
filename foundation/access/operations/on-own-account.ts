import type { Result } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AuditDetail } from '../contract/audit.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { appendAudit } from '../store/append-audit.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'

/**
 * Work on what is one's own (sessions, codes), with its audit row in the same transaction; it needs no permission. Under
 * the login role, as signing in is: the role that engines run under sees no secret. A refusal must have changed nothing.
 */
export async function onOwnAccount<Value>(
  deps: AccessDeps,
  actor: Actor,
  look: string | { readonly operation: string; readonly detail: AuditDetail },
  work: (trx: AccessDatabase) => Promise<Result<Value, AccessRefusal>>,
): Promise<Result<Value, AccessRefusal>> {
  const what = typeof look === 'string' ? { operation: look } : look
  const note = { ...noteOf(actor), ...what, subject: `user/${actor.userId}` }
  const result = await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      const answer = await work(trx)
      if (answer.ok) await appendAudit(trx, { ...note, outcome: 'done' }, markOf(deps))
      return answer
    })
  if (!result.ok) await noteAlone(deps, { ...note, outcome: 'refused', refusal: result.refusal.code })
  return result
}
