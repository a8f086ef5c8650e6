import type { Exchange } from '../../index.ts'
import type { Deps } from '../deps.ts'

/** What the signed door is given beside what every engine is. */
export interface SignedPushDeps extends Pick<Deps, 'access' | 'records' | 'database' | 'clock' | 'newId' | 'log'> {
  readonly exchange: Pick<Exchange, 'feeds' | 'takeFile'>
  /** The installation's own secret; those of feeds are worked out from it. */
  readonly installationKey: () => Uint8Array
}
