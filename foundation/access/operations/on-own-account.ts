import type { Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Actor } from '../contract/actor.ts'
import type { AuditDetail } from '../contract/audit.ts'
import { appendAudit } from '../store/append-audit.ts'
import type { AccessTables } from '../store/tables.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'

/** The operation, and figures about it where it has any. */
export type OwnLook = string | { readonly operation: string; readonly detail: AuditDetail }

/**
 * Work on what is one's own (sessions, codes), with its audit row in the same transaction; it needs no permission. Under
 * the login role, as signing in is: the role that engines run under sees no secret. A refusal must have changed nothing.
 */
export async function onOwnAccount<Value, Code extends string, Tables = AccessTables>(
  deps: AccessDeps,
  actor: Actor,
  look: OwnLook,
  work: (trx: Kysely<Tables>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const what = typeof look === 'string' ? { operation: look } : look
  const note = { ...noteOf(actor), ...what, subject: `user/${actor.userId}` }
  const result = await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      // The same connection under the table types of the room that asks.
      const answer = await work(trx as unknown as Kysely<Tables>)
      if (answer.ok) await appendAudit(trx, { ...note, outcome: 'done' }, markOf(deps))
      return answer
    })
  if (!result.ok) await noteAlone(deps, { ...note, outcome: 'refused', refusal: result.refusal.code })
  return result
}
