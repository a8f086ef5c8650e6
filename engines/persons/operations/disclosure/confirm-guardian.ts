import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Guardianship } from '../../contract/disclosure/guardianship.ts'
import { confirmGuardianship, lockGuardianship } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/** A second person has seen the papers. */
export function confirmGuardian(
  deps: RuledDeps,
  actor: Actor,
  { person, id }: { readonly person: string; readonly id: string },
): Promise<Result<Guardianship>> {
  const what = { permission: 'persons.guardian.manage', operation: 'confirm-guardian', person } as const
  return atDesk(deps, actor, what, async (db, { ids }) => {
    const kept = await lockGuardianship(db, ids, id)
    if (!kept) return refuse('disclosure.guardianship-not-found')
    if (kept.guardianship.state !== 'proposed') return refuse('disclosure.guardianship-not-proposed')
    if (accountsOf(actor).includes(kept.proposedBy)) return refuse('disclosure.two-people-needed')
    await confirmGuardianship(db, kept.guardianship, { at: deps.clock.now(), by: actor.userId })
    return ok({ ...kept.guardianship, state: 'confirmed' as const })
  })
}
