import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { DisclosureRefusal } from '../../contract/disclosure/words.ts'
import { type GuardianReach, guardianReach } from '../../rules/disclosure/guardianship-holds.ts'
import { personOfAccount } from '../../store/disclosure/accounts.ts'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import { nameUser } from '../../store/disclosure/named-persons.ts'
import { loadBefore, lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { loadPerson, type OpenPerson, wardFacts } from './person-facts.ts'
import type { RulesInForce } from './rule-book.ts'

/** A resident at something of their own, or of a ward. */
export interface Standing {
  readonly open: OpenPerson
  /** Undefined: oneself. */
  readonly reach?: GuardianReach
}

/** Whether all of it is theirs to know: an adolescent keeps some of it from their parents. */
export function knowsAll({ reach }: Pick<Standing, 'reach'>): boolean {
  return reach === undefined || reach.sensitive
}

/** What stands in the place of a permission's scope: the account is the person's, or their guardian's today. */
export async function standingOf<Tables>(
  deps: Pick<RuledDeps, 'clock'>,
  db: Kysely<Tables>,
  actor: Actor,
  { rules }: Pick<RulesInForce, 'rules'>,
  wanted: string | undefined,
): Promise<Result<Standing, DisclosureRefusal>> {
  // What is somebody's own is handed to nobody for their absence.
  const own = actor.onBehalfOf === undefined ? await personOfAccount(db, actor.userId) : undefined
  const self = own === undefined ? undefined : await loadPerson(db, own)
  if (!self) return refuse('disclosure.no-account')
  if (wanted === undefined || self.ids.includes(wanted)) return ok({ open: self })
  const ward = await loadPerson(db, wanted, self.ids)
  if (!ward) return refuse('disclosure.not-entitled')
  const today = deps.clock.today()
  const [reach] = (await loadGuardianships(db, ward.ids, 'ward'))
    .filter(({ guardianship }) => self.ids.includes(guardianship.guardian))
    .flatMap(({ guardianship }) => guardianReach(guardianship, wardFacts(ward.person), rules, today) ?? [])
    .toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive))
  return reach ? ok({ open: ward, reach }) : refuse('disclosure.not-entitled')
}

interface What {
  readonly permission: 'persons.own.read' | 'persons.own.decide' | 'persons.own.raise'
  readonly operation: string
  readonly person: string | undefined
}

const lookAt = ({ operation, person }: What) => lookOf(operation, person ?? 'own')

/** A resident's operation on themselves or a ward: may they, load, work, all in one transaction. */
export async function asResident<Value>(
  deps: RuledDeps,
  actor: Actor,
  what: What,
  work: (db: Kysely<unknown>, standing: Standing, inForce: RulesInForce) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const may = await deps.access.require(actor, what.permission, {}, 'own-request')
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  return deps.access.within(may.value, lookAt(what), async (db: Kysely<unknown>) => {
    const standing = await standingOf(deps, db, actor, inForce, what.person)
    return standing.ok ? work(db, standing.value, inForce) : standing
  })
}

/** A resident with their standing, before what takes more than a transaction; whoever goes on writes the look down. */
export async function enterAsResident(
  deps: RuledDeps,
  actor: Actor,
  what: What,
): Promise<Result<Standing & { readonly inForce: RulesInForce; readonly decision: Decision }>> {
  const may = await deps.access.require(actor, what.permission, {}, 'own-request')
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  const standing = await loadBefore(deps, async (db) => {
    await nameUser(db, actor.userId)
    return standingOf(deps, db, actor, inForce, what.person)
  })
  if (!standing.ok) return refuseAt(deps, may.value, lookAt(what), standing)
  return ok({ ...standing.value, inForce, decision: may.value })
}
