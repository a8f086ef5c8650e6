import type { Actor } from '@kangcheng/access'
import type { MaskField } from '@kangcheng/access/contract'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Household } from '../../contract/disclosure/guardianship.ts'
import { findHousehold, membersOf } from '../../store/disclosure/households.ts'
import type { RuledDeps } from './deps.ts'
import { namesOf } from './person-names.ts'
import { asResident } from './resident.ts'
import { atDesk } from './staff.ts'

/** Whom a person lives with today. */
export function showHousehold(deps: RuledDeps, actor: Actor, { person }: { readonly person: string }) {
  const what = { permission: 'persons.household.manage', operation: 'show-household', person } as const
  return atDesk(deps, actor, what, (db, { ids }, _inForce, { mask }) => show(deps, db, ids, mask))
}

/** Whom one lives with today. */
export function showOwnHousehold(deps: RuledDeps, actor: Actor) {
  const what = { permission: 'persons.own.read', operation: 'show-own-household', person: undefined } as const
  return asResident(deps, actor, what, (db, { open: { ids } }) => show(deps, db, ids))
}

async function show(
  { clock }: RuledDeps,
  db: Kysely<unknown>,
  ids: readonly string[],
  mask?: readonly MaskField[],
): Promise<Result<Household>> {
  const today = clock.today()
  const household = await findHousehold(db, ids, today)
  return household === undefined
    ? refuse('disclosure.household-not-found')
    : ok(await householdOn(db, { household, ids, day: today, mask }))
}

/** Who lives there on a day. */
export async function householdOn(
  db: Kysely<unknown>,
  of: {
    readonly household: string
    readonly ids: readonly string[]
    readonly day: string
    readonly mask?: readonly MaskField[] | undefined
  },
): Promise<Household> {
  const { household: id, ids, day, mask } = of
  const all = await membersOf(db, id)
  const members = all.filter(({ from, until }) => from <= day && (until === undefined || day <= until))
  const names = await namesOf(
    db,
    members.map(({ person }) => person),
    ids,
    mask,
  )
  return { id, members, names }
}
