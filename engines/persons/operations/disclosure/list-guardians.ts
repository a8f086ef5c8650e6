import type { Actor } from '@kangcheng/access'
import { ok } from '@kangcheng/kernel'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

/** Who stands and stood for a person. */
export function listGuardians(deps: RuledDeps, actor: Actor, { person }: { readonly person: string }) {
  const what = { permission: 'persons.guardian.manage', operation: 'list-guardians', person } as const
  return atDesk(deps, actor, what, async (db, { ids }) =>
    ok({ guardianships: (await loadGuardianships(db, ids, 'ward')).map(({ guardianship }) => guardianship) }),
  )
}

/** For whom one stands, and who stands for oneself. */
export function listOwnGuardians(deps: RuledDeps, actor: Actor) {
  const what = { permission: 'persons.own.read', operation: 'list-own-guardians', person: undefined } as const
  return asResident(deps, actor, what, async (db, { open: { ids } }) => {
    const kept = [...(await loadGuardianships(db, ids, 'guardian')), ...(await loadGuardianships(db, ids, 'ward'))]
    return ok({ guardianships: kept.map(({ guardianship }) => guardianship) })
  })
}
