import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndicatorPage, IndicatorValue, PlanIndicator } from '../contract/index.ts'
import { evaluateRow } from '../rules/evaluate-plan.ts'
import { targetPath } from '../rules/evaluation/target-path.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { discrepancies, seriesAsOf } from '../rules/series.ts'
import { loadLatestNumbers } from '../store/series.ts'
import type { Within } from '../store/tables.ts'
import { loadValues } from '../store/values.ts'
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
    const loaded = await loadPlanInRegion(within, may.value, question, deps.clock.today())
    if (!loaded.ok) return loaded
    const row = loaded.value.plan.indicators.find((candidate) => candidate.code === question.indicator)
    if (!row) return refuse('indicator.not-found', { indicator: question.indicator })
    const revisions = (await loadValues(within, loaded.value.region, [row.code])).get(row.code) ?? []
    return ok(pageOf(loaded.value, row, revisions, await compareRegions(within, loaded.value, row)))
  })
}

function pageOf(
  { plan, region, asOf, definitions }: PlanInRegion,
  row: PlanIndicator,
  revisions: readonly IndicatorValue[],
  comparison: IndicatorPage['comparison'],
): IndicatorPage {
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

/**
 * The region and those below it, each with its newest number; a region without any below stands among its sisters.
 * The session sees no region outside its decision, so neither does the comparison.
 */
async function compareRegions(
  within: Within,
  { region, asOf }: PlanInRegion,
  row: PlanIndicator,
): Promise<IndicatorPage['comparison']> {
  const directory = directoryIn(within)
  const own = await directory.findRegion(region)
  if (!own) return []
  const below = await directory.regionsBelow(own.path)
  const parent = own.path.replace(/[^/]+\/$/, '')
  const near =
    below.length > 1 ? below : (await directory.regionsBelow(parent)).filter((one) => one.parent === own.parent)
  const under = below.length > 1 ? own.path : parent
  const latest = await loadLatestNumbers(within, under, row.code, asOf)
  return near.flatMap((one) => {
    const point = latest.get(one.code)
    return point ? [{ region: one.code, name: one.name.zh, point, own: one.code === region }] : []
  })
}
