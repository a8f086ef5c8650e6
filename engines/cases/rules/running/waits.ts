import type { Action } from '../../contract/definition/stage.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { holds } from '../conditions/holds.ts'
import { actionsAt, type PreparedDefinition } from '../definition/prepare.ts'

/** Somebody's turn: what stands in an inbox. */
export interface Wait {
  readonly role: string
  /** The one account it waits for; left out, whoever holds the role. */
  readonly user?: string
  /** Code of the organisation of the role's party. */
  readonly organisation: string
  readonly reach: 'organisation' | 'region'
  readonly claimedBy?: string
}

/** For whom a case waits now; for nobody once it has ended, or while only time can move it. */
export function waitsOf(prepared: PreparedDefinition, state: CaseState): Wait[] {
  if (state.ended) return []
  const awaited = actionsAt(prepared, state.stage).filter((action) => isAwaited(action, state))
  const roles = new Set(awaited.flatMap(({ by }) => by))
  const acting = [...roles].flatMap((role) => waitsFor(prepared, state, role, []))
  return [...acting, ...reviewing(prepared, state).filter(({ role }) => !roles.has(role))]
}

/** When the next of its deadlines is due, or was; the earliest one that runs or was missed where it still waits. */
export function dueOf({ deadlines, ended }: CaseState): string | undefined {
  if (ended) return undefined
  const open = Object.values(deadlines).filter(
    ({ status, next }) => status === 'running' || (status === 'missed' && next),
  )
  return open.map(({ dueAt }) => dueAt).toSorted()[0]
}

/** An action that cannot be taken is waited for only where what is handed in with it may change that. */
function isAwaited({ aside, when, fills, scores }: Action, state: CaseState): boolean {
  if (aside) return false
  return when === undefined || fills !== undefined || scores !== undefined || holds(when, state)
}

function reviewing(prepared: PreparedDefinition, state: CaseState): Wait[] {
  const review = prepared.stages.get(state.stage)?.review
  const given = state.opinions[state.stage] ?? []
  if (!review || given.length >= review.least) return []
  return waitsFor(
    prepared,
    state,
    review.by,
    given.flatMap(({ by }) => by),
  )
}

function waitsFor(prepared: PreparedDefinition, state: CaseState, code: string, done: readonly string[]): Wait[] {
  const role = prepared.roles.get(code)
  const organisation = role && state.parties[role.at]
  if (!role || organisation === undefined) return []
  const claimedBy = state.claims[code]
  const wait: Wait = {
    role: code,
    organisation,
    reach: role.reach ?? 'organisation',
    ...(claimedBy !== undefined && { claimedBy }),
  }
  if (role.who === undefined) return [wait]
  const users = role.who === 'starter' ? state.starter.accounts.slice(0, 1) : (state.assigned[code] ?? [])
  return users.filter((user) => !done.includes(user)).map((user) => ({ ...wait, user }))
}
