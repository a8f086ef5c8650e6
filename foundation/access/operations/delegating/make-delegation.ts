import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { NewDelegation } from '../../contract/delegation.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { checkDelegation, type Party } from '../../rules/delegation.ts'
import { delegatedRolesOf, insertDelegation } from '../../store/delegations.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { loadRoleMap } from '../../store/roles.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { assignmentsOf, findUser, lockUser } from '../../store/users.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { onOwnAccount } from '../on-own-account.ts'
import { requireAccess } from '../require-access.ts'
import { withinDecision } from '../within-decision.ts'

/** Hands one's own assignments to a colleague for some days. Not while acting for somebody: nothing is handed on. */
export async function makeOwnDelegation(
  deps: AccessDeps,
  actor: Actor,
  wanted: NewDelegation,
): Promise<Result<{ id: string }, AccessRefusal>> {
  const id = deps.newId()
  return onOwnAccount(deps, actor, lookOf(id, wanted), async (trx) =>
    actor.onBehalfOf
      ? refuse('access.not-while-acting')
      : enter(deps, trx, actor, { ...wanted, id, delegator: actor.userId, byAdministrator: false }),
  )
}

/** The same for somebody who could not do it themselves, also to another organisation; never for or to oneself. */
export async function makeDelegationFor(
  deps: AccessDeps,
  actor: Actor,
  delegator: string,
  wanted: NewDelegation,
): Promise<Result<{ id: string }, AccessRefusal>> {
  const [giver, taker] = await Promise.all([
    findUser(tablesOf(deps), delegator),
    findUser(tablesOf(deps), wanted.delegate),
  ])
  const scope = { organisation: giver?.organisation }
  const may = await requireAccess(deps, actor, 'access.delegation.administer', scope, 'administration')
  if (!may.ok) return may
  if (!giver || !taker) return refuse('access.user-unknown')
  const mayForTaker = await requireAccess(
    deps,
    actor,
    'access.delegation.administer',
    { organisation: taker.organisation },
    'administration',
  )
  if (!mayForTaker.ok) return mayForTaker
  if (giver.id === actor.userId || taker.id === actor.userId) return refuse('access.own-roles')
  const id = deps.newId()
  return withinDecision(
    deps,
    may.value,
    { ...lookOf(id, wanted), subject: `user/${delegator}` },
    (trx: AccessDatabase) => enter(deps, trx, actor, { ...wanted, id, delegator, byAdministrator: true }),
  )
}

function lookOf(id: string, { delegate, firstDay, lastDay, assignments }: NewDelegation) {
  const detail = { delegation: id, delegate, firstDay, lastDay, assignments: assignments.join(' ') }
  return { operation: 'access.make-delegation', detail }
}

async function enter(
  deps: AccessDeps,
  trx: AccessDatabase,
  actor: Actor,
  wanted: NewDelegation & { id: string; delegator: string; byAdministrator: boolean },
): Promise<Result<{ id: string }, AccessRefusal>> {
  const { id, delegator, delegate, firstDay, lastDay, byAdministrator } = wanted
  // In one order: two who hand over to each other at once would wait for each other otherwise.
  for (const one of [delegator, delegate].toSorted()) await lockUser(trx, one)
  const today = deps.clock.today()
  const [giver, taker] = [await partyOf(trx, delegator, today), await partyOf(trx, delegate, today)]
  if (!giver || !taker) return refuse('access.delegate-unfit')
  const held = (await assignmentsOf(trx, [delegator], today)).get(delegator) ?? []
  const handed = held.filter((one) => wanted.assignments.includes(one.id))
  // Somebody else's, revoked, and handed over by another are all not one's own.
  if (handed.length !== wanted.assignments.length) return refuse('access.assignment-unknown')
  const roles = handed.map(({ role }) => role)
  const question = { delegator: giver, delegate: taker, roles, firstDay, lastDay, today, byAdministrator }
  const may = checkDelegation(question, await loadRoleMap(trx))
  if (!may.ok) return may
  await insertDelegation(trx, { ...wanted, madeAt: deps.clock.now(), madeBy: actor.userId })
  return ok({ id })
}

async function partyOf(trx: AccessDatabase, id: string, today: string): Promise<Party | undefined> {
  const user = await findUser(trx, id)
  const home = user && (await findOrganisation(trx, user.organisation))
  if (!user || !home) return undefined
  const own = ((await assignmentsOf(trx, [id], today)).get(id) ?? []).map(({ role }) => role)
  const roles = [...own, ...(await delegatedRolesOf(trx, id, today))]
  return { id, organisationPath: home.path, disabled: user.disabled_at !== null, roles }
}
