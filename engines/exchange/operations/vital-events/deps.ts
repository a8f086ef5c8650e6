import type { Outbox } from '@kangcheng/platform'
import type { VitalRules } from '../../contract/vital-events.ts'
import type { Deps } from '../deps.ts'

/** What births and deaths are given. */
export interface VitalDeps extends Pick<Deps, 'access' | 'records' | 'clock' | 'newId'> {
  readonly outbox: Pick<Outbox, 'append'>
}

/** The same with the rules in force; none until a pack has brought some. */
export interface RuledDeps extends VitalDeps {
  readonly rules: () => VitalRules | undefined
}
