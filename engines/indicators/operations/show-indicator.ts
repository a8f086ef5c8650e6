import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndicatorPage, PlanIndicator } from '../contract/index.ts'
import { evaluateRow } from '../rules/evaluate-plan.ts'
import { targetPath } from '../rules/evaluation/target-path.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { discrepancies, seriesAsOf } from '../rules/series.ts'
import type { Within } from '../store/tables.ts'
import { loadAcrossRegions } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'
import { loadPlanInRegion, type PlanInRegion, type PlanQuestion } from './plan-in-region.ts'

/** All that stands behind one figure of a plan. */
export async function showIndicator(
  deps: Deps,
  actor: Actor,
  question: PlanQuestion & { indicator: string },
): Promise<Result<IndicatorPage>> {
  const scope = question.region === undefined ? {} : { region: question.region }
  const may = await deps.access.require(actor, 'indicators.plan.read', scope, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-indicator',
    subject: `plan/${question.plan}/indicator/${question.indicator}`,
  }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadPlanInRegion(within, may.value, question, deps.clock.today(), [question.indicator])
    if (!loaded.ok) return loaded
    const row = loaded.value.plan.indicators.find((candidate) => candidate.code === question.indicator)
    if (!row) return refuse('indicator.not-found', { indicator: question.indicator })
    const comparison = await compareRegions(deps, within, may.value, loaded.value, row)
    return ok(pageOf(loaded.value, row, comparison))
  })
}

function pageOf(loaded: PlanInRegion, row: PlanIndicator, comparison: IndicatorPage['comparison']): IndicatorPage {
  const { plan, region, asOf, definitions, values } = loaded
  const revisions = values.get(row.code) ?? []
  const series = seriesAsOf(revisions, asOf)
  const evaluation = evaluateRow(plan, row, definitions, series, asOf)
  const definition = definitions.get(row.code)
  return {
    plan: planSummary(plan),
    row,
    ...(definition === undefined ? {} : { definition }),
    region,
    asOf,
    evaluation,
    series,
    path: targetPath(row, plan, evaluation.goal, series),
    comparison,
    values: revisions.filter((value) => value.availableOn <= asOf).toReversed(),
    discrepancies: discrepancies(series),
    findings: plan.findings.filter((finding) => finding.indicator === row.code),
  }
}

/** The region beside its sisters and the regions below it, each with its newest figure of the same period kind. */
async function compareRegions(
  deps: Deps,
  within: Within,
  decision: Decision,
  { region, asOf }: PlanInRegion,
  row: PlanIndicator,
): Promise<IndicatorPage['comparison']> {
  const own = await deps.directory(within).findRegion(region)
  if (!own) return []
  const near = await deps.directory(within).regionsBelow(own.path)
  const open = near.filter((one) => decision.regions.some((path) => one.path.startsWith(path)))
  const values = await loadAcrossRegions(
    within,
    row.code,
    open.map((one) => one.code),
  )
  return open.flatMap((one) => {
    const point = seriesAsOf(values.get(one.code) ?? [], asOf).findLast((candidate) => candidate.value !== undefined)
    return point ? [{ region: one.code, name: one.name.zh, point, own: one.code === region }] : []
  })
}
