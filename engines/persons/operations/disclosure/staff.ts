import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { DisclosurePermission } from '../../contract/disclosure/words.ts'
import { lookOf, type RuledDeps } from './deps.ts'
import { loadPerson, type OpenPerson, tiesTo } from './person-facts.ts'
import type { RulesInForce } from './rule-book.ts'

/** Somebody's work at a desk on one person whom they serve: may they, load, work, all in one transaction. */
export async function atDesk<Value>(
  deps: RuledDeps,
  actor: Actor,
  what: { readonly permission: DisclosurePermission; readonly operation: string; readonly person: string },
  work: (db: Kysely<unknown>, open: OpenPerson, inForce: RulesInForce, decision: Decision) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const may = await deps.access.require(actor, what.permission, {}, 'administration')
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  return deps.access.within(may.value, lookOf(what.operation, what.person), async (db: Kysely<unknown>) => {
    const open = await loadPerson(db, what.person)
    // Whom one does not serve one is not told of.
    if (!open || (await tiesTo(directoryIn(db), may.value, open)).length === 0)
      return refuse('disclosure.person-not-found')
    return work(db, open, inForce, may.value)
  })
}
