import { accountsOf, type Decision } from '@kangcheng/access'
import type { IndicatorPermission } from '../../contract/index.ts'
import type { Signer } from '../../rules/snapshots/check-signature.ts'
import type { KeptSnapshot } from '../../store/snapshots/snapshots.ts'

export const SIGN: IndicatorPermission = 'indicators.snapshot.sign'

/** Who would sign a snapshot, by roles that are theirs where it is. A stand-in signs in the place of who is away. */
export function signerOf(decision: Decision, { regionPath: region }: Pick<KeptSnapshot, 'regionPath'>): Signer {
  const { actor } = decision
  const { organisation } = actor.onBehalfOf ?? actor
  return {
    accounts: accountsOf(actor),
    organisation,
    signsAs: (role, path) => decision.holds(role, SIGN, { region, organisation: path }),
  }
}
