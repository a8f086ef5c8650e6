import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { SessionView } from '../contract/session.ts'
import { isValid } from '../rules/decide-access.ts'
import { outermostPaths } from '../rules/materialised-path.ts'
import { IDLE_LIMIT } from '../rules/session-life.ts'
import { csrfToken, tokenHash } from '../secrets/session-token.ts'
import { listDelegations } from '../store/delegations.ts'
import { nameOf } from '../store/directory-rows.ts'
import { countRecoveryCodes } from '../store/second-factor.ts'
import { findSession } from '../store/sessions.ts'
import { loadStanding } from '../store/standing.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { demandOf, isSecondFactorMissing } from './second-factor-demand.ts'

/** Who am I: what the actor of a session may know about themselves; needs no permission and says nothing of others. */
export async function showSession(
  deps: AccessDeps,
  actor: Actor,
  token: string,
): Promise<Result<SessionView, AccessRefusal>> {
  const today = deps.clock.today()
  const [session, standing, delegations] = await Promise.all([
    findSession(tablesOf(deps), tokenHash(token)),
    loadStanding(tablesOf(deps), actor, {}),
    listDelegations(tablesOf(deps), { of: actor.userId, state: 'running' }, today),
  ])
  if (!session || session.user_id !== actor.userId) return refuse('access.not-signed-in')
  const grants = standing.grants.filter((grant) => isValid(grant, today))
  const roles = new Map(grants.map((grant) => [grant.code, { code: grant.code, name: grant.name }]))
  const { required, dueAt } = demandOf(deps, actor, standing)
  return ok({
    userId: actor.userId,
    name: session.name,
    organisation: {
      code: session.code,
      name: nameOf(session),
      path: session.path,
    },
    roles: [...roles.values()],
    ...(actor.onBehalfOf && session.last_day !== null
      ? {
          acting: {
            delegation: actor.onBehalfOf.delegation,
            name: actor.onBehalfOf.name,
            lastDay: session.last_day,
            over: grants.length === 0,
          },
        }
      : {}),
    mayActFor: delegations
      .filter(({ delegate }) => delegate.id === actor.userId)
      .map(({ id, delegator, lastDay }) => ({ delegation: id, name: delegator.name, lastDay, over: false })),
    elsewhere: actor.elsewhere !== undefined,
    permissions: [...new Set(grants.flatMap((grant) => grant.role.permissions))].sort(),
    regions: outermostPaths(grants.map((grant) => grant.regionPath)),
    mustChangePassword: session.must_change && !actor.elsewhere,
    secondFactor: {
      on: standing.user?.hasSecondFactor === true,
      required,
      missing: isSecondFactorMissing(deps, actor, standing),
      ...(dueAt === undefined ? {} : { dueAt: dueAt.toISOString() }),
      recoveryCodesLeft: await countRecoveryCodes(tablesOf(deps), actor.userId),
    },
    csrfToken: csrfToken(token),
    endsAt: session.ends_at.toISOString(),
    idleMinutes: IDLE_LIMIT / 60_000,
  })
}
