import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import { type Contact, REVEAL_REASON, type RevealRequest } from '../contract/contact.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { CONTACT_KINDS } from '../rules/contact.ts'
import { maskRow } from '../rules/mask.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { findContact } from '../store/user-contacts.ts'
import { findUser } from '../store/users.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/**
 * How to reach one person, as far as the actor's roles may reveal it; the rest stays masked. The reason is asked for and
 * kept in the book with the purpose.
 */
export async function revealContact(
  deps: AccessDeps,
  actor: Actor,
  userId: string,
  { purpose, reason }: RevealRequest,
): Promise<Result<Contact, AccessRefusal>> {
  const user = await findUser(tablesOf(deps), userId)
  const scope = { organisation: user?.organisation }
  const may = await requireAccess(deps, actor, 'access.user.reveal', scope, purpose)
  if (!may.ok) return may
  if (!user) return refuse('access.user-unknown')
  const stated = reason.replace(/\p{Cc}|\p{Cf}/gu, ' ').trim()
  const look = { operation: 'access.reveal-contact', subject: `user/${userId}`, detail: { reason: stated } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    if ([...stated].length < REVEAL_REASON) return refuse('access.reveal-reason', { least: REVEAL_REASON })
    const contact = await findContact(trx, userId)
    if (!contact) return refuse('access.contact-unknown')
    const { mask, reveal } = may.value
    return ok(
      maskRow(
        contact,
        CONTACT_KINDS,
        mask.filter((field) => !reveal.includes(field)),
      ),
    )
  })
}
