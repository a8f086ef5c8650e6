import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { User } from '../contract/user.ts'
import { CONTACT_KINDS } from '../rules/contact.ts'
import { maskRow } from '../rules/mask.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findUser, listUsers } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** One user of an organisation that the actor administers, with the roles they hold. */
export async function showUser(deps: AccessDeps, actor: Actor, userId: string): Promise<Result<User, AccessRefusal>> {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.user.read', scope, 'administration')
  if (!may.ok) return may
  const look = { operation: 'access.show-user', subject: `user/${userId}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const allowed = may.value.predicate({ organisation: 'o.path' })
    const [shown] = await listUsers(trx, allowed, { id: userId }, deps.clock.today())
    return shown ? ok(maskRow(shown, CONTACT_KINDS, may.value.mask)) : refuse('access.user-unknown')
  })
}
