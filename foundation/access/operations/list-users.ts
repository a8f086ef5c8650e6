import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { User, UserQuery } from '../contract/user.ts'
import { CONTACT_KINDS } from '../rules/contact.ts'
import { fileDetail } from '../rules/file-detail.ts'
import { maskRow } from '../rules/mask.ts'
import { findOrganisation } from '../store/organisations.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { listUsers as selectUsers } from '../store/users.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** The users of the organisations that the actor administers, or of one of them and all below it, by login. */
export async function listUsers(
  deps: AccessDeps,
  actor: Actor,
  question: UserQuery & FileWish = {},
): Promise<Result<User[], AccessRefusal>> {
  const { organisation, role, state } = question
  const may = await requireAccess(deps, actor, 'access.user.read', { organisation }, 'administration')
  if (!may.ok) return may
  const look = {
    operation: 'access.list-users',
    subject: organisation === undefined ? 'users' : `organisation/${organisation}`,
    detail: fileDetail(question),
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const top = organisation === undefined ? undefined : await findOrganisation(trx, organisation)
    // The platform is an organisation of the book and has no users.
    if (organisation !== undefined && !top) return ok([])
    const filter = { under: top?.path, role, state }
    const allowed = may.value.predicate({ organisation: 'o.path' })
    const users = await selectUsers(trx, allowed, filter, deps.clock.today())
    return ok(users.map((user) => maskRow(user, CONTACT_KINDS, may.value.mask)))
  })
}
