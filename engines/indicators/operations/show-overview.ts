import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { type PlanOverview, VERDICTS } from '../contract/index.ts'
import { evaluateRow, type PlanSeries, yearCells } from '../rules/evaluate-plan.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { yearEnds } from '../rules/year-ends.ts'
import { type Deps, inScope } from './deps.ts'
import { loadPlanInRegion, loadPlanSeries, type PlanInRegion, type PlanQuestion } from './plan-in-region.ts'

/** The heat map of a plan: every indicator and year, as known on one day. */
export async function showOverview(deps: Deps, actor: Actor, question: PlanQuestion): Promise<Result<PlanOverview>> {
  const scope = question.region === undefined ? {} : { region: question.region }
  const may = await deps.access.require(actor, 'indicators.plan.read', scope, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-overview',
    subject: `plan/${question.plan}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadPlanInRegion(within, may.value, question, deps.clock.today())
    return loaded.ok ? ok(overviewOf(loaded.value, await loadPlanSeries(within, loaded.value))) : loaded
  })
}

function overviewOf({ plan, region, asOf, definitions }: PlanInRegion, figures: PlanSeries): PlanOverview {
  const rows = plan.indicators.map((indicator) => {
    const series = figures.get(indicator.code) ?? []
    const domain = plan.domains.find((candidate) => candidate.code === indicator.domain)
    const nameEn = definitions.get(indicator.code)?.name.en
    return {
      indicator,
      ...(nameEn === undefined ? {} : { nameEn }),
      domainName: domain?.name.zh ?? indicator.domain,
      ...(domain?.name.en === undefined ? {} : { domainNameEn: domain.name.en }),
      evaluation: evaluateRow(plan, indicator, definitions, series, asOf),
      cells: yearCells(plan, indicator, definitions, series, asOf),
    }
  })
  const verdicts = rows.map((row) => row.evaluation.verdict)
  return {
    plan: planSummary(plan),
    asOf,
    region,
    years: yearEnds(plan, asOf).map(({ year }) => year),
    counts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length])),
    rows,
    invented: rows.some((row) => row.cells.some((cell) => cell.point?.invented === true)),
  }
}
