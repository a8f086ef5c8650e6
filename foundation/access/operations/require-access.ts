import { ok, type Refusal, type Result, refuse } from '@kangcheng/kernel'
import { type Actor, PLATFORM_USER_ID } from '../contract/actor.ts'
import type { Purpose } from '../contract/purpose.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { MASK_FIELDS } from '../contract/role.ts'
import { type Allowance, decideAccess } from '../rules/decide-access.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import { narrowGrants } from '../rules/narrow-grants.ts'
import { loadStanding, type Standing } from '../store/standing.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { isActingOver } from './acting.ts'
import { type Decision, issueDecision } from './decision.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { isSecondFactorMissing } from './second-factor-demand.ts'

/** Codes of the place that is asked for; `*` for everywhere. A part left out asks for no place in particular. */
export interface Scope {
  readonly region?: string | undefined
  readonly organisation?: string | undefined
}

export interface RequireOptions {
  /** The reason for using a permission that the role marks `breakGlass`; at least ten characters. */
  readonly breakGlass?: string
}

/**
 * May this actor do this, here, for this purpose? Denies by default, reads the rights as they are now,
 * and writes every refusal into the audit chain of the actor's organisation.
 */
export async function requireAccess(
  deps: AccessDeps,
  actor: Actor,
  permission: string,
  scope: Scope,
  purpose: Purpose,
  options: RequireOptions = {},
): Promise<Result<Decision, AccessRefusal>> {
  const standing = await loadStanding(tablesOf(deps), actor, scope)
  const { breakGlass } = options
  const allowance = decide(deps, actor, permission, scope, purpose, breakGlass, standing)
  const { policyVersion } = standing
  if (allowance.ok) {
    const held = actor.limit ? [] : standing.grants
    const today = deps.clock.today()
    const holds: Decision['holds'] = (role, wanted, place) =>
      decideAccess(
        { permission: wanted, purpose, scope: place, today },
        held.filter(({ code }) => code === role),
      ).ok
    const placesOf: Decision['placesOf'] = (wanted) => {
      const other = decide(deps, actor, wanted, {}, purpose, undefined, standing)
      return other.ok ? other.value.places : []
    }
    const facts = { actor, permission, purpose, ...allowance.value, policyVersion, holds, placesOf, breakGlass }
    return ok(issueDecision(facts))
  }
  await noteAlone(deps, {
    ...noteOf(actor),
    operation: 'access.require',
    subject: subjectOf(scope),
    permission,
    purpose,
    outcome: 'refused',
    refusal: allowance.refusal.code,
    breakGlass,
    policyVersion,
  })
  return { ok: false, refusal: allowance.refusal }
}

function decide(
  deps: AccessDeps,
  actor: Actor,
  permission: string,
  scope: Scope,
  purpose: Purpose,
  breakGlass: string | undefined,
  standing: Standing,
): Result<Allowance, AccessRefusal> {
  const missing = unknownPlace(scope, standing)
  if (missing) return { ok: false, refusal: missing }
  // The web never acts as the platform, whatever a session may say.
  if (actor.userId === PLATFORM_USER_ID && (actor.channel === 'cli' || actor.channel === 'system')) {
    return ok({ places: [{ region: ROOT_PATH, organisation: ROOT_PATH }], mask: [], reveal: MASK_FIELDS })
  }
  if (!standing.user || standing.user.disabled) return refuse('access.user-disabled')
  // A first password plays no part where the city's sign-in has opened the session.
  if (standing.user.mustChange && !actor.elsewhere) return refuse('access.password-must-change')
  if (isActingOver(actor, standing, deps.clock.today())) return refuse('access.delegation-over')
  if (isSecondFactorMissing(deps, actor, standing)) return refuse('access.second-factor-required')
  return decideAccess(
    {
      permission,
      purpose,
      scope: { region: standing.regionPath, organisation: standing.organisationPath },
      today: deps.clock.today(),
      breakGlass,
    },
    actor.limit ? narrowGrants(standing.grants, actor.limit) : standing.grants,
  )
}

function unknownPlace(scope: Scope, standing: Standing): Refusal<AccessRefusal> | undefined {
  if (scope.region !== undefined && standing.regionPath === undefined) {
    return refuse('access.region-unknown', { code: scope.region.slice(0, 80) }).refusal
  }
  if (scope.organisation !== undefined && standing.organisationPath === undefined) {
    return refuse('access.organisation-unknown', { code: scope.organisation.slice(0, 80) }).refusal
  }
  return undefined
}

function subjectOf(scope: Scope): string {
  const parts = [scope.region && `region/${scope.region}`, scope.organisation && `organisation/${scope.organisation}`]
  return parts.filter((part) => part).join(' ')
}
