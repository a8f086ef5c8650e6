import { directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Consent, ConsentWish } from '../../contract/disclosure/consent.ts'
import { checkConsent, mayDecide, mayTakeBack } from '../../rules/disclosure/check-consent.ts'
import { type GuardianReach, guardianReach } from '../../rules/disclosure/guardianship-holds.ts'
import { type Given, keepConsent, keepRevocation, loadLedger } from '../../store/disclosure/consents.ts'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { type OpenPerson, wardFacts } from './person-facts.ts'
import type { RulesInForce } from './rule-book.ts'

/** Who says something into a ledger: the person or a guardian, at a desk on paper. */
export interface Saying {
  readonly reach: GuardianReach | undefined
  readonly by: string
  readonly evidence?: string
}

/** The guardian by whose paper an entry is made; undefined for the person. */
export async function reachOnPaper(
  { clock }: Pick<RuledDeps, 'clock'>,
  db: Kysely<unknown>,
  { person, ids }: OpenPerson,
  { rules }: RulesInForce,
  id: string | undefined,
): Promise<Result<GuardianReach | undefined>> {
  if (id === undefined) return ok(undefined)
  const kept = (await loadGuardianships(db, ids, 'ward')).find(({ guardianship }) => guardianship.id === id)
  if (!kept) return refuse('disclosure.guardianship-not-found')
  const reach = guardianReach(kept.guardianship, wardFacts(person), rules, clock.today())
  return reach ? ok(reach) : refuse('disclosure.guardianship-over')
}

/** A new entry, if it is sound and who says it may. */
export async function keepEntry(
  deps: RuledDeps,
  db: Kysely<unknown>,
  { person, ids, asked }: OpenPerson,
  { rules, codes }: RulesInForce,
  { wish, ...said }: Saying & { readonly wish: ConsentWish },
): Promise<Result<Consent>> {
  const may = mayDecide(wardFacts(person), said.reach, rules, { type: wish.type, today: deps.clock.today() })
  if (!may.ok) return may
  const organisations = new Set((await directoryIn(db).organisations()).map(({ code }) => code))
  const checked = checkConsent(wish, { categories: new Set(codes), organisations })
  if (!checked.ok) return checked
  const id = deps.newId()
  await keepConsent(db, { personId: asked, id, wish }, givenOf(deps, said))
  return findEntry(db, ids, id)
}

/** An entry is taken back, once. */
export async function withdrawEntry(
  deps: RuledDeps,
  db: Kysely<unknown>,
  { person, ids }: OpenPerson,
  { rules }: RulesInForce,
  { id, ...said }: Saying & { readonly id: string },
): Promise<Result<Consent>> {
  const may = mayDecide(wardFacts(person), said.reach, rules, { type: 'revocation', today: deps.clock.today() })
  if (!may.ok) return may
  const there = await findEntry(db, ids, id)
  if (!there.ok) return there
  const mayThis = mayTakeBack(there.value, said.reach)
  if (!mayThis.ok) return mayThis
  if (!(await keepRevocation(db, { ids, id }, givenOf(deps, said)))) return refuse('disclosure.consent-revoked')
  return findEntry(db, ids, id)
}

function givenOf({ clock }: RuledDeps, { reach, by, evidence }: Saying): Given {
  return { at: clock.now(), by, guardianship: reach?.guardianship.id, evidence }
}

async function findEntry(db: Kysely<unknown>, ids: readonly string[], id: string): Promise<Result<Consent>> {
  const entry = (await loadLedger(db, ids)).find((one) => one.id === id)
  return entry ? ok(entry) : refuse('disclosure.consent-not-found')
}
