import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, readPeriod, refuse } from '@kangcheng/kernel'
import type { IndicatorPage, IndicatorValue, PlanIndicator, SeriesPoint } from '../contract/index.ts'
import { comparableNumber, evaluateRow, periodRank } from '../rules/evaluate-plan.ts'
import { targetPath } from '../rules/evaluation/target-path.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { discrepancies, seriesAsOf } from '../rules/series.ts'
import { loadHighestPeriods } from '../store/series.ts'
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
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadPlanInRegion(within, may.value, question, deps.clock.today())
    if (!loaded.ok) return loaded
    const row = loaded.value.plan.indicators.find((candidate) => candidate.code === question.indicator)
    if (!row) return refuse('indicator.not-found', { indicator: question.indicator })
    const revisions = (await loadValues(within, loaded.value.region, [row.code])).get(row.code) ?? []
    const series = seriesAsOf(revisions, loaded.value.asOf)
    return ok(pageOf(loaded.value, row, revisions, series, await compareRegions(within, loaded.value, row, series)))
  })
}

function pageOf(
  { plan, region, asOf, definitions }: PlanInRegion,
  row: PlanIndicator,
  revisions: readonly IndicatorValue[],
  series: SeriesPoint[],
  comparison: IndicatorPage['comparison'],
): IndicatorPage {
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
 * The region and those below it, each with its newest number for the kind of period that the region's own verdict rests
 * on; a region without any below stands among its sisters. The session sees no region outside its decision, so neither
 * does the comparison.
 */
async function compareRegions(
  within: Within,
  { plan, region, asOf }: PlanInRegion,
  row: PlanIndicator,
  series: readonly SeriesPoint[],
): Promise<IndicatorPage['comparison']> {
  const directory = directoryIn(within)
  const own = await directory.findRegion(region)
  if (!own) return []
  const below = await directory.regionsBelow(own.path)
  const parent = own.path.slice(0, own.path.lastIndexOf('/', own.path.length - 2) + 1)
  const near =
    below.length > 1 ? below : (await directory.regionsBelow(parent)).filter((one) => one.parent === own.parent)
  const under = below.length > 1 ? own.path : parent
  const kind = readPeriod(comparableNumber(plan, series, asOf)?.period ?? '')?.kind
  const latest = await loadHighestPeriods(within, under, row.code, asOf, periodRank(plan, kind))
  return near.flatMap((one) => {
    const point = comparableNumber(plan, latest.get(one.code) ?? [], asOf, kind)
    const nameEn = one.name.en === undefined ? {} : { nameEn: one.name.en }
    return point ? [{ region: one.code, name: one.name.zh, ...nameEn, point, own: one.code === region }] : []
  })
}
