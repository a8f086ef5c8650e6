import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Guardianship, GuardianshipList, OwnGuardianships } from '../../contract/disclosure/guardianship.ts'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { namesOf } from './person-names.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

const both = ({ ward, guardian }: Guardianship) => [ward, guardian]

/** Who stands and stood for a person. */
export function listGuardians(
  deps: RuledDeps,
  actor: Actor,
  { person }: { readonly person: string },
): Promise<Result<GuardianshipList>> {
  const what = { permission: 'persons.guardian.manage', operation: 'list-guardians', person } as const
  return atDesk(deps, actor, what, async (db, { ids }, _inForce, { mask }) => {
    const guardianships = (await loadGuardianships(db, ids, 'ward')).map(({ guardianship }) => guardianship)
    return ok({ guardianships, names: await namesOf(db, guardianships.flatMap(both), ids, mask) })
  })
}

/** For whom one stands, and who stands for oneself. What two people have not seen the papers of names nobody. */
export function listOwnGuardians(deps: RuledDeps, actor: Actor): Promise<Result<OwnGuardianships>> {
  const what = { permission: 'persons.own.read', operation: 'list-own-guardians', person: undefined } as const
  return asResident(deps, actor, what, async (db, { open: { ids } }) => {
    const as = async (side: 'guardian' | 'ward') =>
      (await loadGuardianships(db, ids, side)).map(({ guardianship }) => guardianship)
    const [wards, guardians] = [await as('guardian'), await as('ward')]
    const seen = [...wards, ...guardians].filter(({ state }) => state === 'confirmed')
    return ok({ wards, guardians, names: await namesOf(db, seen.flatMap(both), ids) })
  })
}
