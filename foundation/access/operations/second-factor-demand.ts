import { secondFactorDemand } from '../rules/second-factor.ts'
import type { Standing } from '../store/standing.ts'
import type { AccessDeps } from './access-deps.ts'

/** What the installation and the roles held today ask of a person. */
export function demandOf(deps: AccessDeps, { user, grants }: Standing): ReturnType<typeof secondFactorDemand> {
  if (!user) return { required: false }
  const { createdAt, hasSecondFactor: on } = user
  return secondFactorDemand({
    grants,
    today: deps.clock.today(),
    createdAt,
    on,
    afterDays: deps.secondFactorAfterDays,
  })
}

/** Whether nothing but turning it on is open to them. */
export function isSecondFactorMissing(deps: AccessDeps, standing: Standing): boolean {
  const { dueAt } = demandOf(deps, standing)
  return dueAt !== undefined && dueAt <= deps.clock.now()
}
