import type { Day } from '@kangcheng/kernel'
import type { Guardianship } from '../../contract/disclosure/guardianship.ts'
import type { DisclosureRules } from '../../contract/disclosure/rules.ts'
import { hasReached } from './age.ts'

/** Of the ward, as the index has them; without a day of birth no age can be told. */
export interface WardFacts {
  readonly birthDate?: Day | undefined
  readonly deceased: boolean
}

/** What a guardian may do for a ward today. */
export interface GuardianReach {
  readonly guardianship: Guardianship
  /** Sensitive categories too. */
  readonly sensitive: boolean
  readonly consents: boolean
}

/** Undefined: the guardianship opens nothing today. */
export function guardianReach(
  guardianship: Guardianship,
  { birthDate, deceased }: WardFacts,
  rules: Pick<DisclosureRules, 'guardians'>,
  today: Day,
): GuardianReach | undefined {
  const { kind, state, from, until, endedOn } = guardianship
  const rule = rules.guardians.find((one) => one.kind === kind)
  if (!rule || state === 'proposed' || deceased) return undefined
  if (today < from || (until !== undefined && until < today)) return undefined
  if (state === 'ended' && (endedOn === undefined || endedOn <= today)) return undefined
  // Where an age ends something, somebody whose birthday nobody knows has reached it.
  const isPast = (age: number) => birthDate === undefined || hasReached(age, birthDate, today)
  if (rule.endsAtAge !== undefined && isPast(rule.endsAtAge)) return undefined
  return {
    guardianship,
    sensitive: rule.sensitive && (rule.sensitiveUntilAge === undefined || !isPast(rule.sensitiveUntilAge)),
    consents: rule.consentsUntilAge === undefined || !isPast(rule.consentsUntilAge),
  }
}
