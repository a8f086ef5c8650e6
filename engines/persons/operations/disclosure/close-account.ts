import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { ClosedAccount } from '../../contract/disclosure/rights.ts'
import { closeAccounts } from '../../store/disclosure/accounts.ts'
import type { RuledDeps } from './deps.ts'
import type { OpenPerson } from './person-facts.ts'
import { asResident } from './resident.ts'
import type { RulesInForce } from './rule-book.ts'
import { atDesk } from './staff.ts'

/** Closes a person's accounts, as they asked at a desk. */
export function closeAccount(
  deps: RuledDeps,
  actor: Actor,
  { person }: { readonly person: string },
): Promise<Result<ClosedAccount>> {
  const what = { permission: 'persons.account.manage', operation: 'close-account', person } as const
  return atDesk(deps, actor, what, (db, open, inForce) => close(deps, db, actor, open, inForce))
}

/** Closes one's own. What the law keeps is kept, and the answer says what and for how long. */
export function closeOwnAccount(deps: RuledDeps, actor: Actor): Promise<Result<ClosedAccount>> {
  const what = { permission: 'persons.own.decide', operation: 'close-own-account', person: undefined } as const
  return asResident(deps, actor, what, (db, { open }, inForce) => close(deps, db, actor, open, inForce))
}

async function close(
  { clock }: RuledDeps,
  db: Kysely<unknown>,
  { userId }: Actor,
  { ids }: OpenPerson,
  { rules }: RulesInForce,
): Promise<Result<ClosedAccount>> {
  const at = clock.now()
  if ((await closeAccounts(db, ids, { at, by: userId })) === 0) return refuse('disclosure.no-account')
  return ok({
    closedAt: at.toISOString(),
    retained: rules.retention.map(({ code, name, years }) => ({ code, name, years })),
  })
}
