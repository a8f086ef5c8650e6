import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Guardianship } from '../../contract/disclosure/guardianship.ts'
import { endGuardianship, lockGuardianship } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { atDesk } from './staff.ts'

/** Ends it today, whatever its state: a divorce, a judgement, a proposal that was none. */
export function endGuardian(
  deps: RuledDeps,
  actor: Actor,
  { person, id }: { readonly person: string; readonly id: string },
): Promise<Result<Guardianship>> {
  const what = { permission: 'persons.guardian.manage', operation: 'end-guardian', person } as const
  return atDesk(deps, actor, what, async (db, { ids }) => {
    const kept = await lockGuardianship(db, ids, id)
    if (!kept) return refuse('disclosure.guardianship-not-found')
    if (kept.guardianship.state === 'ended') return refuse('disclosure.guardianship-over')
    const endedOn = deps.clock.today()
    await endGuardianship(db, kept.guardianship, { on: endedOn, at: deps.clock.now(), by: actor.userId })
    return ok({ ...kept.guardianship, state: 'ended' as const, endedOn })
  })
}
