import { addDays, type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import { ACCESS_PERMISSIONS } from '../contract/permissions.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { RoleDefinition } from '../contract/role.ts'
import { excludedPair } from './check-roles.ts'
import { isWithin } from './materialised-path.ts'
import { anyCovers } from './permission.ts'

export const LONGEST_DELEGATION_DAYS = 90

/** What everybody's desk has of this package; whoever has more keeps accounts, rights or the book. */
const ORDINARY: readonly string[] = ['access.directory.read', 'access.token.create']

/** Whether a role may be handed over: not one that keeps accounts, rights or the book, whatever it is called. */
export function isDelegable({ permissions }: Pick<RoleDefinition, 'permissions'>): boolean {
  return !ACCESS_PERMISSIONS.some((permission) => !ORDINARY.includes(permission) && anyCovers(permissions, permission))
}

/** One side of a delegation. */
export interface Party {
  readonly id: string
  readonly organisationPath: string
  readonly disabled: boolean
  /** Roles held or handed over to them, those not begun or ended too. */
  readonly roles: readonly string[]
}

export interface WantedDelegation {
  readonly delegator: Party
  readonly delegate: Party
  /** Roles of the assignments that are handed over. */
  readonly roles: readonly string[]
  readonly firstDay: string
  readonly lastDay: string
  readonly today: Day
  /** Whether somebody makes it whose office it is to give rights. */
  readonly byAdministrator: boolean
}

/** Whether a delegation may be made; the refusal names the first thing that forbids it. */
export function checkDelegation(
  wanted: WantedDelegation,
  known: ReadonlyMap<string, RoleDefinition>,
): Result<null, AccessRefusal> {
  const { delegator, delegate, roles, firstDay, lastDay, today } = wanted
  const wrongDay = findWrongDay(firstDay, lastDay, today)
  if (wrongDay !== undefined)
    return refuse('access.delegation-days', { day: wrongDay.slice(0, 20), most: LONGEST_DELEGATION_DAYS })
  if (roles.length === 0) return refuse('access.assignment-unknown')
  const kept = roles.find((role) => !isDelegable(known.get(role) ?? { permissions: [] }))
  if (kept !== undefined) return refuse('access.role-not-delegable', { role: kept })
  const isNear = isWithin(delegate.organisationPath, delegator.organisationPath)
  if (delegate.disabled || delegate.id === delegator.id || !(isNear || wanted.byAdministrator)) {
    return refuse('access.delegate-unfit')
  }
  const pair = excludedPair([...delegate.roles, ...roles], known)
  return pair ? refuse('access.roles-exclude-each-other', { role: pair[0], other: pair[1] }) : ok(null)
}

function findWrongDay(firstDay: string, lastDay: string, today: Day): string | undefined {
  if (readDay(firstDay) === undefined || firstDay < today) return firstDay
  const isLastGood =
    readDay(lastDay) !== undefined && lastDay >= firstDay && lastDay < addDays(firstDay, LONGEST_DELEGATION_DAYS)
  return isLastGood ? undefined : lastDay
}

/** Where a delegation stands on a day. */
export function delegationState(
  { firstDay, lastDay, endedAt }: { firstDay: Day; lastDay: Day; endedAt: Date | null },
  today: Day,
): 'coming' | 'running' | 'over' | 'ended' {
  if (endedAt !== null) return 'ended'
  if (today < firstDay) return 'coming'
  return today <= lastDay ? 'running' : 'over'
}
