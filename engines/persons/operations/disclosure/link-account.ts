import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { AccountWish } from '../../contract/disclosure/rights.ts'
import { keepAccount } from '../../store/disclosure/accounts.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/** Says whose an account is; the papers were seen. Nobody says it of their own, or of whom they stand in for. */
export function linkAccount(
  deps: RuledDeps,
  actor: Actor,
  { person, user, evidence }: AccountWish & { readonly person: string },
): Promise<Result<null>> {
  const what = { permission: 'persons.account.manage', operation: 'link-account', person } as const
  return atDesk(deps, actor, what, async (db, open) => {
    if (accountsOf(actor).includes(user)) return refuse('disclosure.own-account')
    if ((await directoryIn(db).enabledUsers([user])).length === 0) return refuse('disclosure.user-unknown')
    const account = { userId: user, personId: open.asked, since: deps.clock.now(), by: actor.userId, evidence }
    return (await keepAccount(db, account)) ? ok(null) : refuse('disclosure.account-taken')
  })
}
