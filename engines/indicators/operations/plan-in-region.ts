import type { Decision } from '@kangcheng/access'
import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { IndicatorDefinition, IndicatorValue, Plan } from '../contract/index.ts'
import { concerns } from '../rules/visible.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { loadPlan } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'
import { loadValues } from '../store/values.ts'

export interface PlanQuestion {
  plan: string
  /** Another region below the plan's; the plan's own when left out. */
  region?: string
  /** Today when left out. */
  asOf?: string
}

export interface PlanInRegion {
  plan: Plan
  region: string
  asOf: Day
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** All revisions of all indicators of the plan, by indicator. */
  values: ReadonlyMap<string, IndicatorValue[]>
}

/**
 * What every question about a plan's figures begins with. Three reads, whatever the number of indicators;
 * `only` narrows the figures to some indicators, never the plan.
 */
export async function loadPlanInRegion(
  within: Within,
  decision: Decision,
  question: PlanQuestion,
  today: Day,
  only?: readonly string[],
): Promise<Result<PlanInRegion, 'plan.not-found' | 'day.unreadable'>> {
  const asOf = question.asOf === undefined ? today : readDay(question.asOf)
  if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
  const kept = await loadPlan(within, question.plan)
  if (!kept || !concerns(kept.regionPath, decision.regions)) return refuse('plan.not-found', { plan: question.plan })
  const region = question.region ?? kept.plan.region
  const codes = only ?? kept.plan.indicators.map((row) => row.code)
  const definitions = await loadDefinitions(within, 'indicator', codes)
  const values = await loadValues(within, region, codes)
  return ok({ plan: kept.plan, region, asOf, definitions, values })
}
