import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { PlanSummary } from '../contract/index.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { concerns } from '../rules/visible.ts'
import { loadPlans } from '../store/plans.ts'
import { type Deps, inScope } from './deps.ts'

/** The plans that concern the actor's regions, the youngest period first. */
export async function listPlans(deps: Deps, actor: Actor): Promise<Result<PlanSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'indicators.list-plans', subject: 'plans' }, async (within) => {
    const kept = await loadPlans(within)
    return ok(kept.filter((one) => concerns(one.regionPath, may.value.regions)).map((one) => planSummary(one.plan)))
  })
}
