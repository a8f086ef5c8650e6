import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Evaluation } from '../contract/index.ts'
import { evaluatePlan as evaluate } from '../rules/evaluate-plan.ts'
import { type Deps, inScope } from './deps.ts'
import { loadPlanInRegion, loadPlanSeries, type PlanQuestion } from './plan-in-region.ts'

/** Every indicator's verdict, latest figure, progress, projection and reason as of a day. */
export async function evaluatePlan(deps: Deps, actor: Actor, question: PlanQuestion): Promise<Result<Evaluation[]>> {
  const scope = question.region === undefined ? {} : { region: question.region }
  const may = await deps.access.require(actor, 'indicators.plan.read', scope, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.evaluate-plan', subject: `plan/${question.plan}` }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadPlanInRegion(within, may.value, question, deps.clock.today())
    if (!loaded.ok) return loaded
    const { plan, definitions, asOf } = loaded.value
    return ok(evaluate(plan, definitions, await loadPlanSeries(within, loaded.value), asOf))
  })
}
