import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import {
  type KeptAccount,
  confirmAccount as keepConfirmed,
  lockProposedAccount,
  withdrawAccount as takeAway,
} from '../../store/disclosure/accounts.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

interface Proposed {
  readonly person: string
  /** Of the account. */
  readonly user: string
}

/** A second person has seen the papers: the account opens the record from now on. Nobody confirms their own. */
export function confirmAccount(deps: RuledDeps, actor: Actor, proposed: Proposed): Promise<Result<null>> {
  return atProposal(deps, actor, 'confirm-account', proposed, async (db, { userId, by }) => {
    const own = accountsOf(actor)
    if (own.includes(by)) return refuse('disclosure.two-people-needed')
    if (own.includes(userId)) return refuse('disclosure.own-account')
    await keepConfirmed(db, userId, { at: deps.clock.now(), by: actor.userId })
    return ok(null)
  })
}

/** A proposal that was a mistake: the account can be proposed for whom it is of. */
export function withdrawAccount(deps: RuledDeps, actor: Actor, proposed: Proposed): Promise<Result<null>> {
  return atProposal(deps, actor, 'withdraw-account', proposed, async (db, { userId }) => {
    await takeAway(db, userId)
    return ok(null)
  })
}

function atProposal(
  deps: RuledDeps,
  actor: Actor,
  operation: string,
  { person, user }: Proposed,
  work: (db: Kysely<unknown>, kept: KeptAccount) => Promise<Result<null>>,
): Promise<Result<null>> {
  const what = { permission: 'persons.account.manage', operation, person } as const
  return atDesk(deps, actor, what, async (db, { ids }) => {
    const kept = await lockProposedAccount(db, ids, user)
    return kept ? work(db, kept) : refuse('disclosure.account-not-proposed')
  })
}
