import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Household } from '../../contract/disclosure/guardianship.ts'
import { findHousehold, membersOf } from '../../store/disclosure/households.ts'
import type { RuledDeps } from './deps.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

/** Whom a person lives with today. */
export function showHousehold(deps: RuledDeps, actor: Actor, { person }: { readonly person: string }) {
  const what = { permission: 'persons.household.manage', operation: 'show-household', person } as const
  return atDesk(deps, actor, what, (db, { ids }) => show(deps, db, ids))
}

/** Whom one lives with today. */
export function showOwnHousehold(deps: RuledDeps, actor: Actor) {
  const what = { permission: 'persons.own.read', operation: 'show-own-household', person: undefined } as const
  return asResident(deps, actor, what, (db, { open: { ids } }) => show(deps, db, ids))
}

async function show({ clock }: RuledDeps, db: Kysely<unknown>, ids: readonly string[]): Promise<Result<Household>> {
  const today = clock.today()
  const household = await findHousehold(db, ids, today)
  return household === undefined
    ? refuse('disclosure.household-not-found')
    : ok(await householdOn(db, household, today))
}

/** Who lives there on a day. */
export async function householdOn(db: Kysely<unknown>, id: string, day: string): Promise<Household> {
  const members = await membersOf(db, id)
  return { id, members: members.filter(({ from, until }) => from <= day && (until === undefined || day <= until)) }
}
