import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { AccountLink, AccountWish } from '../../contract/disclosure/rights.ts'
import { proposeAccount as keepProposal } from '../../store/disclosure/accounts.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/**
 * Proposes whose an account is, by papers that were seen; it opens nothing until somebody else has confirmed it. Nobody proposes their own,
 * or that of whom they stand in for.
 */
export function proposeAccount(
  deps: RuledDeps,
  actor: Actor,
  { person, login, evidence }: AccountWish & { readonly person: string },
): Promise<Result<AccountLink>> {
  const what = { permission: 'persons.account.manage', operation: 'propose-account', person } as const
  return atDesk(deps, actor, what, async (db, open) => {
    const user = await directoryIn(db).enabledUser(login)
    if (!user) return refuse('disclosure.user-unknown')
    if (accountsOf(actor).includes(user.id)) return refuse('disclosure.own-account')
    const since = deps.clock.now()
    const account = { userId: user.id, personId: open.asked, since, by: actor.userId, evidence }
    if (!(await keepProposal(db, account))) return refuse('disclosure.account-taken')
    return ok({ user: user.id, name: user.name, evidence, since: since.toISOString(), state: 'proposed' as const })
  })
}
