import type { Actor } from '@kangcheng/access'
import { addDays, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Household, HouseholdWish } from '../../contract/disclosure/guardianship.ts'
import { findHousehold, joinHousehold, leaveHouseholds, membersOf } from '../../store/disclosure/households.ts'
import type { RuledDeps } from './deps.ts'
import { loadPerson } from './person-facts.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

/** Says who lives together from a day on. Who is not named has left; who is named has left where they were. */
export function changeHousehold(
  deps: RuledDeps,
  actor: Actor,
  { person, members: named, from }: HouseholdWish & { readonly person: string },
): Promise<Result<Household>> {
  const what = { permission: 'persons.household.manage', operation: 'change-household', person } as const
  return atDesk(deps, actor, what, async (db, open) => {
    if (readDay(from) === undefined) return refuse('disclosure.period-impossible', { from, until: null })
    const head = open.person.id
    const ids = [...open.ids]
    const members = new Set([head])
    for (const one of named) {
      const member = await loadPerson(db, one, ids)
      if (!member) return refuse('disclosure.person-not-found')
      ids.push(...member.ids)
      members.add(member.person.id)
    }
    const changing = { at: deps.clock.now(), by: actor.userId }
    const household = (await findHousehold(db, open.ids, from)) ?? deps.newId()
    // Their rows are open from here on.
    await membersOf(db, household)
    await leaveHouseholds(db, { household, persons: ids, until: addDays(from, -1) }, changing)
    for (const member of members)
      await joinHousehold(db, { household, person: member, head: member === head, from }, changing)
    return ok(await householdOn(db, household, from))
  })
}

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

async function householdOn(db: Kysely<unknown>, id: string, day: string): Promise<Household> {
  const members = await membersOf(db, id)
  return { id, members: members.filter(({ from, until }) => from <= day && (until === undefined || day <= until)) }
}
