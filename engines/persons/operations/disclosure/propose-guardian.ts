import type { Actor } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Guardianship, GuardianshipWish } from '../../contract/disclosure/guardianship.ts'
import { keepGuardianship } from '../../store/disclosure/guardianships.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/** Proposes who stands for a person, by papers that were seen; it opens nothing until somebody else has confirmed it. */
export function proposeGuardian(
  deps: RuledDeps,
  actor: Actor,
  { person, ...wish }: GuardianshipWish & { readonly person: string },
): Promise<Result<Guardianship>> {
  const what = { permission: 'persons.guardian.manage', operation: 'propose-guardian', person } as const
  return atDesk(deps, actor, what, async (db, open) => {
    const { from, until } = wish
    if (readDay(from) === undefined || (until !== undefined && (readDay(until) === undefined || until < from)))
      return refuse('disclosure.period-impossible', { from, until: until ?? null })
    const found = await openPerson(db, wish.guardian, open.ids)
    if (!found) return refuse('disclosure.person-not-found')
    const guardian = found.person.id
    if (guardian === open.person.id) return refuse('disclosure.own-guardian')
    const id = deps.newId()
    const proposing = { at: deps.clock.now(), by: actor.userId }
    await keepGuardianship(db, { ward: open.person.id, id, wish: { ...wish, guardian } }, proposing)
    return ok({ ...wish, id, ward: open.person.id, guardian, state: 'proposed' as const })
  })
}
