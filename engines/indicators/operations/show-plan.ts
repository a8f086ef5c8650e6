import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { PlanPage } from '../contract/index.ts'
import { concerns } from '../rules/visible.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { loadPlan } from '../store/plans.ts'
import { type Deps, inScope } from './deps.ts'

/** A plan as it was entered: table, tasks, findings; with the English names that the definitions give. */
export async function showPlan(
  deps: Deps,
  actor: Actor,
  question: { plan: string } & FileWish,
): Promise<Result<PlanPage>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-plan', subject: `plan/${question.plan}`, detail: fileDetail(question) }
  return inScope(deps, may.value, look, async (within) => {
    const kept = await loadPlan(within, question.plan)
    if (!kept || !concerns(kept.regionPath, may.value.regions)) return refuse('plan.not-found', { plan: question.plan })
    const codes = kept.plan.indicators.map(({ code }) => code)
    const definitions = await loadDefinitions(within, 'indicator', codes)
    const indicators = kept.plan.indicators.map((row) => {
      const nameEn = definitions.get(row.code)?.name.en
      return nameEn === undefined ? row : { ...row, nameEn }
    })
    return ok({ ...kept.plan, indicators })
  })
}
