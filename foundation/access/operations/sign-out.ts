import { ok, type Result } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { tokenHash } from '../secrets/session-token.ts'
import { appendAudit } from '../store/append-audit.ts'
import { endSession } from '../store/sessions.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteOf } from './note-alone.ts'

/** Ends the session of a token, on the server: the cookie is worth nothing from now on, wherever it was copied. */
export async function signOut(deps: AccessDeps, actor: Actor, token: string): Promise<Result<null, AccessRefusal>> {
  return tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await endSession(trx, tokenHash(token), deps.clock.now())
      const note = { operation: 'access.sign-out', subject: `user/${actor.userId}`, outcome: 'done' as const }
      await appendAudit(trx, { ...noteOf(actor), ...note }, markOf(deps))
      return ok(null)
    })
}
