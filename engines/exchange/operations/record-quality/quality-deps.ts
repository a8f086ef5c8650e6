import type { QualityRules } from '../../contract/record-quality/index.ts'
import type { Deps } from '../deps.ts'

/** What record quality is given beside the rest of the engine. */
export interface QualityDeps extends Deps {
  /** The code of an organisation by its number in the record store. */
  readonly organisationOf: (source: number) => Promise<string | undefined>
}

/** With the rules that this process has read. */
export interface QualityRoom extends QualityDeps {
  readonly rulesOf: (version: number) => Promise<QualityRules | undefined>
  readonly rulesInForce: () => Promise<QualityRules | undefined>
}
