import type { Decision } from '@kangcheng/access'
import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { IndicatorDefinition, Plan } from '../contract/index.ts'
import type { PlanSeries } from '../rules/evaluate-plan.ts'
import { concerns } from '../rules/visible.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { type KeptPlan, loadPlan } from '../store/plans.ts'
import { loadSeries } from '../store/series.ts'
import type { Within } from '../store/tables.ts'

export interface PlanQuestion extends FileWish {
  plan: string
  /** Another region below the plan's. Left out: the plan's own, or for somebody below it their own place. */
  region?: string
  /** Today when left out. */
  asOf?: string
}

export interface PlanInRegion {
  plan: Plan
  region: string
  asOf: Day
  definitions: ReadonlyMap<string, IndicatorDefinition>
}

/** What every question about a plan's figures begins with: the plan, the region and day asked about, the definitions. */
export async function loadPlanInRegion(
  within: Within,
  decision: Decision,
  question: PlanQuestion,
  today: Day,
): Promise<Result<PlanInRegion, 'plan.not-found' | 'day.unreadable'>> {
  const asOf = question.asOf === undefined ? today : readDay(question.asOf)
  if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
  const kept = await loadPlan(within, question.plan)
  if (!kept || !concerns(kept.regionPath, decision.regions)) return refuse('plan.not-found', { plan: question.plan })
  const { plan } = kept
  const definitions = await loadDefinitions(within, 'indicator', codesOf(plan))
  return ok({ plan, region: question.region ?? homeOf(kept, decision), asOf, definitions })
}

/** The figures of all indicators of the plan in the region, as known on the day; one read. */
export async function loadPlanSeries(within: Within, { plan, region, asOf }: PlanInRegion): Promise<PlanSeries> {
  const series = await loadSeries(within, { region }, codesOf(plan), asOf)
  return new Map([...series].map(({ indicator, points }) => [indicator, points]))
}

function codesOf(plan: Plan): string[] {
  return plan.indicators.map((row) => row.code)
}

/**
 * A town reads its city's plan but not the city's figures; asked about the city it would be told «no data» of figures
 * that are there. A path ends with the code of its region and `/`.
 */
function homeOf({ plan, regionPath }: KeptPlan, decision: Decision): string {
  if (decision.regions.some((path) => regionPath.startsWith(path))) return plan.region
  const below = decision.regions.find((path) => path.startsWith(regionPath))
  return below?.split('/').at(-2) ?? plan.region
}
