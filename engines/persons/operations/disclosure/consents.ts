import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Consent, ConsentWish, DeskConsent } from '../../contract/disclosure/consent.ts'
import { checkConsent, mayDecide } from '../../rules/disclosure/check-consent.ts'
import { type GuardianReach, guardianReach } from '../../rules/disclosure/guardianship-holds.ts'
import { type Given, keepConsent, keepRevocation, loadLedger } from '../../store/disclosure/consents.ts'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import type { RuledDeps } from './deps.ts'
import { type OpenPerson, wardFacts } from './person-facts.ts'
import { asResident } from './resident.ts'
import type { RulesInForce } from './rule-book.ts'
import { atDesk } from './staff.ts'

interface Paper {
  readonly evidence: string
  readonly guardianship?: string | undefined
}

/** Writes a consent or an objection into the ledger that was given on paper, by the person or a guardian. */
export function recordConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, guardianship, evidence, ...wish }: DeskConsent & { readonly person: string },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.consent.record', operation: 'record-consent', person } as const
  return atDesk(deps, actor, what, async (db, open, inForce) => {
    const reach = await reachOnPaper(deps, db, open, inForce, guardianship)
    if (!reach.ok) return reach
    return write(deps, db, open, inForce, { wish, reach: reach.value, by: actor.userId, evidence })
  })
}

/** The same in the app. */
export function giveConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, ...wish }: ConsentWish & { readonly person?: string | undefined },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.own.decide', operation: 'give-consent', person } as const
  return asResident(deps, actor, what, (db, { open, reach }, inForce) =>
    write(deps, db, open, inForce, { wish, reach, by: actor.userId }),
  )
}

/** Takes an entry back, as it was said on paper. */
export function revokeConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, id, evidence, guardianship }: Paper & { readonly person: string; readonly id: string },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.consent.record', operation: 'revoke-consent', person } as const
  return atDesk(deps, actor, what, async (db, open, inForce) => {
    const reach = await reachOnPaper(deps, db, open, inForce, guardianship)
    if (!reach.ok) return reach
    return takeBack(deps, db, open, inForce, { id, reach: reach.value, by: actor.userId, evidence })
  })
}

/** The same in the app. */
export function takeBackConsent(
  deps: RuledDeps,
  actor: Actor,
  { person, id }: { readonly person?: string | undefined; readonly id: string },
): Promise<Result<Consent>> {
  const what = { permission: 'persons.own.decide', operation: 'take-back-consent', person } as const
  return asResident(deps, actor, what, (db, { open, reach }, inForce) =>
    takeBack(deps, db, open, inForce, { id, reach, by: actor.userId }),
  )
}

/** The ledger of a person whom one serves. */
export function listConsents(deps: RuledDeps, actor: Actor, { person }: { readonly person: string }) {
  const what = { permission: 'persons.consent.read', operation: 'list-consents', person } as const
  return atDesk(deps, actor, what, async (db, open) => ok(await ledgerOf(db, open)))
}

/** One's own ledger, or a ward's. */
export function listOwnConsents(deps: RuledDeps, actor: Actor, { person }: { readonly person?: string | undefined }) {
  const what = { permission: 'persons.own.read', operation: 'list-own-consents', person } as const
  return asResident(deps, actor, what, async (db, { open }) => ok(await ledgerOf(db, open)))
}

async function ledgerOf(db: Kysely<unknown>, { ids, charts }: OpenPerson) {
  const [chart] = charts
  return { consents: await loadLedger(db, ids), patient: chart && `Patient/${chart.patientId}` }
}

async function reachOnPaper(
  { clock }: RuledDeps,
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

interface Saying {
  readonly reach: GuardianReach | undefined
  readonly by: string
  readonly evidence?: string
}

function givenOf({ clock }: RuledDeps, { reach, by, evidence }: Saying): Given {
  return { at: clock.now(), by, guardianship: reach?.guardianship.id, evidence }
}

async function write(
  deps: RuledDeps,
  db: Kysely<unknown>,
  { person, ids }: OpenPerson,
  { rules, codes }: RulesInForce,
  { wish, ...said }: Saying & { readonly wish: ConsentWish },
): Promise<Result<Consent>> {
  const may = mayDecide(wardFacts(person), said.reach, rules, deps.clock.today())
  if (!may.ok) return may
  const organisations = new Set((await directoryIn(db).organisations()).map(({ code }) => code))
  const checked = checkConsent(wish, { categories: new Set(codes), organisations })
  if (!checked.ok) return checked
  const id = deps.newId()
  await keepConsent(db, { personId: person.id, id, wish }, givenOf(deps, said))
  return entryOf(db, ids, id)
}

async function takeBack(
  deps: RuledDeps,
  db: Kysely<unknown>,
  { person, ids }: OpenPerson,
  { rules }: RulesInForce,
  { id, ...said }: Saying & { readonly id: string },
): Promise<Result<Consent>> {
  const may = mayDecide(wardFacts(person), said.reach, rules, deps.clock.today())
  if (!may.ok) return may
  const there = await entryOf(db, ids, id)
  if (!there.ok) return there
  if (!(await keepRevocation(db, { ids, id }, givenOf(deps, said)))) return refuse('disclosure.consent-revoked')
  return entryOf(db, ids, id)
}

async function entryOf(db: Kysely<unknown>, ids: readonly string[], id: string): Promise<Result<Consent>> {
  const entry = (await loadLedger(db, ids)).find((one) => one.id === id)
  return entry ? ok(entry) : refuse('disclosure.consent-not-found')
}
