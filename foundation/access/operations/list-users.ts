import { ok, type Result } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { User } from '../contract/user.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { listUsers as selectUsers } from '../store/users.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** The users of the organisations that the actor administers, by login. */
export async function listUsers(deps: AccessDeps, actor: Actor): Promise<Result<User[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.user.read', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'access.list-users', subject: 'users' }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok(await selectUsers(trx, may.value.predicate({ organisation: 'o.path' }))),
  )
}
