import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Guardianship, GuardianshipWish } from '../../contract/disclosure/guardianship.ts'
import {
  confirmGuardianship as confirm,
  endGuardianship as end,
  type KeptGuardianship,
  keepGuardianship,
  loadGuardianships,
  lockGuardianship,
} from '../../store/disclosure/guardianships.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import type { RuledDeps } from './deps.ts'
import type { OpenPerson } from './person-facts.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

interface One {
  readonly person: string
  readonly id: string
}

/** Proposes who stands for a person, by papers that were seen; it opens nothing until somebody else has confirmed it. */
export function proposeGuardian(
  deps: RuledDeps,
  actor: Actor,
  { person, ...wish }: GuardianshipWish & { readonly person: string },
): Promise<Result<Guardianship>> {
  return atWard(deps, actor, 'propose-guardian', person, async (db, open) => {
    const { from, until } = wish
    if (readDay(from) === undefined || (until !== undefined && (readDay(until) === undefined || until < from)))
      return refuse('disclosure.period-impossible', { from, until: until ?? null })
    const guardian = await openPerson(db, wish.guardian, open.ids)
    if (!guardian) return refuse('disclosure.person-not-found')
    if (guardian.person.id === open.person.id) return refuse('disclosure.own-guardian')
    const kept = { ward: open.person.id, id: deps.newId(), wish: { ...wish, guardian: guardian.person.id } }
    await keepGuardianship(db, kept, { at: deps.clock.now(), by: actor.userId })
    return found(await lockGuardianship(db, open.ids, kept.id))
  })
}

/** A second person has seen the papers. */
export function confirmGuardian(deps: RuledDeps, actor: Actor, { person, id }: One): Promise<Result<Guardianship>> {
  return atWard(deps, actor, 'confirm-guardian', person, async (db, { ids }) => {
    const kept = await lockGuardianship(db, ids, id)
    if (!kept) return refuse('disclosure.guardianship-not-found')
    if (kept.guardianship.state !== 'proposed') return refuse('disclosure.guardianship-not-proposed')
    if (accountsOf(actor).includes(kept.proposedBy)) return refuse('disclosure.two-people-needed')
    await confirm(db, kept.guardianship, { at: deps.clock.now(), by: actor.userId })
    return found(await lockGuardianship(db, ids, id))
  })
}

/** Ends it today, whatever its state: a divorce, a judgement, a proposal that was none. */
export function endGuardian(deps: RuledDeps, actor: Actor, { person, id }: One): Promise<Result<Guardianship>> {
  return atWard(deps, actor, 'end-guardian', person, async (db, { ids }) => {
    const kept = await lockGuardianship(db, ids, id)
    if (!kept) return refuse('disclosure.guardianship-not-found')
    if (kept.guardianship.state === 'ended') return refuse('disclosure.guardianship-over')
    await end(db, kept.guardianship, { on: deps.clock.today(), at: deps.clock.now(), by: actor.userId })
    return found(await lockGuardianship(db, ids, id))
  })
}

/** Who stands and stood for a person. */
export function listGuardians(deps: RuledDeps, actor: Actor, { person }: Pick<One, 'person'>) {
  return atWard(deps, actor, 'list-guardians', person, async (db, { ids }) =>
    ok({ guardianships: (await loadGuardianships(db, ids, 'ward')).map(({ guardianship }) => guardianship) }),
  )
}

/** For whom one stands, and who stands for oneself. */
export function listOwnGuardians(deps: RuledDeps, actor: Actor) {
  const what = { permission: 'persons.own.read', operation: 'list-own-guardians', person: undefined } as const
  return asResident(deps, actor, what, async (db, { open: { ids } }) => {
    const kept = [...(await loadGuardianships(db, ids, 'guardian')), ...(await loadGuardianships(db, ids, 'ward'))]
    return ok({ guardianships: kept.map(({ guardianship }) => guardianship) })
  })
}

function atWard<Value>(
  deps: RuledDeps,
  actor: Actor,
  operation: string,
  person: string,
  work: (db: Kysely<unknown>, open: OpenPerson) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return atDesk(deps, actor, { permission: 'persons.guardian.manage', operation, person }, work)
}

function found(kept: KeptGuardianship | undefined): Result<Guardianship> {
  return kept ? ok(kept.guardianship) : refuse('disclosure.guardianship-not-found')
}
