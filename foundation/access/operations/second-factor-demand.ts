import type { Actor } from '../contract/actor.ts'
import { secondFactorDemand } from '../rules/second-factor.ts'
import type { Standing } from '../store/standing.ts'
import type { AccessDeps } from './access-deps.ts'

/** What the installation and the roles held today ask of a person. */
export function demandOf(
  deps: AccessDeps,
  actor: Pick<Actor, 'elsewhere'>,
  { user, grants }: Standing,
): ReturnType<typeof secondFactorDemand> {
  if (!user) return { required: false }
  const { createdAt, hasSecondFactor } = user
  const on = hasSecondFactor || actor.elsewhere?.secondFactor === true
  return secondFactorDemand({
    grants,
    today: deps.clock.today(),
    createdAt,
    on,
    afterDays: deps.secondFactorAfterDays,
  })
}

/** Whether nothing but turning it on is open to them. */
export function isSecondFactorMissing(deps: AccessDeps, actor: Pick<Actor, 'elsewhere'>, standing: Standing): boolean {
  const { dueAt } = demandOf(deps, actor, standing)
  return dueAt !== undefined && dueAt <= deps.clock.now()
}
