import type { Actor } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import type { Consent } from '../../contract/disclosure/consent.ts'
import type { RuledDeps } from './deps.ts'
import { reachOnPaper, withdrawEntry } from './keep-entry.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

interface OnPaper {
  readonly person: string
  readonly id: string
  readonly evidence: string
  readonly guardianship?: string | undefined
}

/** Takes an entry back, as it was said on paper. */
export function revokeConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, id, evidence, guardianship }: OnPaper,
): Promise<Result<Consent>> {
  const what = { permission: 'persons.consent.record', operation: 'revoke-consent', person } as const
  return atDesk(deps, actor, what, async (db, open, inForce) => {
    const reach = await reachOnPaper(deps, db, open, inForce, guardianship)
    if (!reach.ok) return reach
    return withdrawEntry(deps, db, open, inForce, { id, reach: reach.value, by: actor.userId, evidence })
  })
}

/** The same in the app. */
export function takeBackConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, id }: { readonly person?: string | undefined; readonly id: string },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.own.decide', operation: 'take-back-consent', person } as const
  return asResident(deps, actor, what, (db, { open, reach }, inForce) =>
    withdrawEntry(deps, db, open, inForce, { id, reach, by: actor.userId }),
  )
}
