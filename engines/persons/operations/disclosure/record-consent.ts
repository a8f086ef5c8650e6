import type { Actor } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import type { Consent, ConsentWish, DeskConsent } from '../../contract/disclosure/consent.ts'
import type { RuledDeps } from './deps.ts'
import { keepEntry, reachOnPaper } from './keep-entry.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

/** Writes a consent or an objection into the ledger that was given on paper, by the person or a guardian. */
export function recordConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, guardianship, evidence, ...wish }: DeskConsent & { readonly person: string },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.consent.record', operation: 'record-consent', person } as const
  return atDesk(deps, actor, what, async (db, open, inForce) => {
    const reach = await reachOnPaper(deps, db, open, inForce, guardianship)
    if (!reach.ok) return reach
    return keepEntry(deps, db, open, inForce, { wish, reach: reach.value, by: actor.userId, evidence })
  })
}

/** The same in the app. */
export function giveConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, ...wish }: ConsentWish & { readonly person?: string | undefined },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.own.decide', operation: 'give-consent', person } as const
  return asResident(deps, actor, what, (db, { open, reach }, inForce) =>
    keepEntry(deps, db, open, inForce, { wish, reach, by: actor.userId }),
  )
}
