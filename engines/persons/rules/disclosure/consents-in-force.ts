import type { Purpose } from '@kangcheng/access/contract'
import type { Day } from '@kangcheng/kernel'
import type { Consent } from '../../contract/disclosure/consent.ts'

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
