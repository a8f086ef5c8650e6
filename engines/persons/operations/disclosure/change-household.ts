import { type Actor, directoryIn } from '@kangcheng/access'
import { addDays, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Household, HouseholdWish } from '../../contract/disclosure/guardianship.ts'
import { findHousehold, joinHousehold, leaveHouseholds, membersOf } from '../../store/disclosure/households.ts'
import type { RuledDeps } from './deps.ts'
import { loadPerson, tiesTo } from './person-facts.ts'
import { householdOn } from './show-household.ts'
import { atDesk } from './staff.ts'

/** Says who lives together from a day on. Who is not named has left; who is named has left where they were. */
export function changeHousehold(
  deps: RuledDeps,
  actor: Actor,
  { person, members: named, from }: HouseholdWish & { readonly person: string },
): Promise<Result<Household>> {
  const what = { permission: 'persons.household.manage', operation: 'change-household', person } as const
  return atDesk(deps, actor, what, async (db, open, _inForce, decision) => {
    if (readDay(from) === undefined) return refuse('disclosure.period-impossible', { from, until: null })
    const head = open.person.id
    const ids = [...open.ids]
    const members = new Set([head])
    for (const one of named) {
      const member = await loadPerson(db, one, ids)
      // Whoever is moved lives, or is treated, where the desk is too.
      if (!member || (await tiesTo(directoryIn(db), decision, member)).length === 0)
        return refuse('disclosure.person-not-found')
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
    return ok(await householdOn(db, { household, ids, day: from, mask: decision.mask }))
  })
}
