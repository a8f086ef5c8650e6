import type { Purpose } from '@kangcheng/access/contract'
import type { Day } from '@kangcheng/kernel'
import type { Consent } from '../../contract/disclosure/consent.ts'
import type { Guardianship } from '../../contract/disclosure/guardianship.ts'
import type { DisclosureRules } from '../../contract/disclosure/rules.ts'
import { guardianReach, type WardFacts } from './guardianship-holds.ts'

/**
 * The ledger without what guardians permitted who could not any more: an age was reached, the guardianship is over. What they objected to
 * goes on protecting.
 */
export function standingConsents(
  ledger: readonly Consent[],
  guardianships: readonly Guardianship[],
  facts: WardFacts,
  { rules, today }: { readonly rules: Pick<DisclosureRules, 'guardians'>; readonly today: Day },
): readonly Consent[] {
  const mayStill = new Set(
    guardianships.filter((one) => guardianReach(one, facts, rules, today)?.sensitive).map(({ id }) => id),
  )
  return ledger.filter(
    ({ type, guardianship }) => type === 'deny' || guardianship === undefined || mayStill.has(guardianship),
  )
}

/** What the ledger says on a day of an organisation and a purpose; what was taken back says nothing. */
export function consentsInForce(
  ledger: readonly Consent[],
  {
    organisation,
    purpose,
    today,
  }: { readonly organisation: string | undefined; readonly purpose: Purpose; readonly today: Day },
): readonly Consent[] {
  return ledger.filter(
    ({ revoked, from, until, purposes, organisations }) =>
      revoked === undefined &&
      from <= today &&
      (until === undefined || today <= until) &&
      purposes.includes(purpose) &&
      (organisations === undefined || organisations.some((one) => one === organisation)),
  )
}
