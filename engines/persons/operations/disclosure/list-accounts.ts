import { type Actor, directoryIn, maskRow } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { AccountLink, AccountList } from '../../contract/disclosure/rights.ts'
import { type KeptAccount, loadAccounts } from '../../store/disclosure/accounts.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/** The accounts of a person, and what the person is called as far as the desk may see. */
export function listAccounts(
  deps: RuledDeps,
  actor: Actor,
  { person }: { readonly person: string },
): Promise<Result<AccountList>> {
  const what = { permission: 'persons.account.manage', operation: 'list-accounts', person } as const
  return atDesk(deps, actor, what, async (db, open, _inForce, { mask }) => {
    const kept = await loadAccounts(db, open.ids)
    const names = await directoryIn(db).namesOfUsers(kept.map(({ userId }) => userId))
    const name = open.person.golden.name?.value
    return ok({
      ...maskRow(name === undefined ? {} : { name }, { name: 'name' }, mask),
      accounts: kept.map((one) => linkOf(one, names)),
    })
  })
}

function linkOf(
  { userId, evidence, since, confirmedAt, closedAt }: KeptAccount,
  names: Readonly<Record<string, string>>,
): AccountLink {
  return {
    ...{ user: userId, name: names[userId] ?? '', evidence, since: since.toISOString() },
    state: closedAt ? 'closed' : confirmedAt ? 'open' : 'proposed',
  }
}
