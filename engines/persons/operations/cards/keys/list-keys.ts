import type { CardKeys } from '../../../contract/cards.ts'
import { CODE_SECONDS } from '../../../rules/cards/code-moment.ts'
import { listKeys } from '../../../store/cards/keys.ts'
import type { CardDeps } from '../deps.ts'

/** What anybody may know: public keys, the next one too, and those not to be trusted; with the server's clock. */
export async function listCardKeys({ access, clock, settings }: CardDeps): Promise<CardKeys> {
  const kept = await access.withinPublic(listKeys)
  const { toleranceSeconds, offlineHours } = settings
  const isWithdrawn = ({ state }: (typeof kept)[number]) => state === 'withdrawn'
  return {
    // As late as can be: what was waited for before it would count as the way back.
    ...{ serverTime: clock.now().toISOString(), codeSeconds: CODE_SECONDS, toleranceSeconds, offlineHours },
    keys: kept
      .filter((key) => !isWithdrawn(key))
      .map(({ publicKey, ...key }) => ({ ...key, publicKey: Buffer.from(publicKey).toString('hex') })),
    withdrawn: kept.filter(isWithdrawn).map(({ id }) => id),
  }
}
