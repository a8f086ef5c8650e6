import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Consent, ConsentWish } from '../../contract/disclosure/consent.ts'
import type { DisclosureRules } from '../../contract/disclosure/rules.ts'
import type { DisclosureRefusal } from '../../contract/disclosure/words.ts'
import { hasReached } from './age.ts'
import type { GuardianReach, WardFacts } from './guardianship-holds.ts'

/** What a schema cannot say of a consent. A permit is for something named, with somebody named, until a day (单独同意). */
export function checkConsent(
  { type, organisations, categories, from, until }: ConsentWish,
  known: { readonly categories: ReadonlySet<string>; readonly organisations: ReadonlySet<string> },
): Result<null, DisclosureRefusal> {
  if (type === 'permit' && !(organisations && categories && until)) return refuse('disclosure.permit-incomplete')
  const strange = categories?.find((code) => !known.categories.has(code))
  if (strange !== undefined) return refuse('disclosure.category-unknown', { category: strange })
  const nobody = organisations?.find((code) => !known.organisations.has(code))
  if (nobody !== undefined) return refuse('disclosure.organisation-unknown', { organisation: nobody })
  const isPeriod =
    readDay(from) !== undefined && (until === undefined || (readDay(until) !== undefined && from <= until))
  return isPeriod ? ok(null) : refuse('disclosure.period-impossible', { from, until: until ?? null })
}

/** Whether a person decides by themselves today: until the age of the rules a parent does. */
export function decidesAlone(
  { birthDate }: Pick<WardFacts, 'birthDate'>,
  { guardians }: Pick<DisclosureRules, 'guardians'>,
  today: string,
): boolean {
  const age = guardians.find(({ kind }) => kind === 'parent')?.consentsUntilAge
  return age === undefined || birthDate === undefined || hasReached(age, birthDate, today)
}

/** Whether who stands at the ledger may take an entry back: what somebody objected to themselves a guardian opens only who sees it all. */
export function mayTakeBack(
  { type, guardianship }: Pick<Consent, 'type' | 'guardianship'>,
  reach: GuardianReach | undefined,
): Result<null, DisclosureRefusal> {
  const isOwnObjection = type === 'deny' && guardianship === undefined
  return reach && isOwnObjection && !reach.sensitive ? refuse('disclosure.not-entitled') : ok(null)
}

/** Whether who stands at the ledger, the person or a guardian, may write into it: nobody permits what is closed to themselves. */
export function mayDecide(
  facts: WardFacts,
  reach: GuardianReach | undefined,
  rules: Pick<DisclosureRules, 'guardians'>,
  { type, today }: { readonly type: ConsentWish['type'] | 'revocation'; readonly today: string },
): Result<null, DisclosureRefusal> {
  const may = reach ? reach.consents && (type !== 'permit' || reach.sensitive) : decidesAlone(facts, rules, today)
  if (may) return ok(null)
  return refuse(reach ? 'disclosure.not-entitled' : 'disclosure.guardian-consents')
}
