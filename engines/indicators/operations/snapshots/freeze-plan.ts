import type { FrozenEvaluation } from '../../contract/index.ts'
import { freezeEvaluation } from '../../rules/snapshots/freeze-evaluation.ts'
import { type FigureKey, loadSources } from '../../store/appraisal/figure-sources.ts'
import type { Within } from '../../store/tables.ts'
import { loadPlanSeries, type PlanInRegion } from '../plan-in-region.ts'

/** The whole evaluation of a plan in a region as of a day. */
export async function evaluateWhole(within: Within, asked: PlanInRegion): Promise<FrozenEvaluation> {
  return freezeEvaluation(asked, await loadPlanSeries(within, asked))
}

/** The same with where each figure comes from. */
export async function freezePlan(within: Within, asked: PlanInRegion): Promise<FrozenEvaluation> {
  const evaluated = await evaluateWhole(within, asked)
  const keys = evaluated.rows.flatMap(({ row, evaluation: { latest } }): FigureKey[] => {
    if (!latest) return []
    const { period, basis, revision } = latest
    return [{ region: asked.region, indicator: row.code, period, basis, revision }]
  })
  const sources = new Map((await loadSources(within, keys)).map((source) => [source.indicator, source]))
  const rows = evaluated.rows.map((row) => {
    const known = sources.get(row.row.code)
    if (!known) return row
    const { provenance, numerator, denominator } = known
    const source = {
      provenance,
      ...(numerator !== null && { numerator }),
      ...(denominator !== null && { denominator }),
    }
    return { ...row, source }
  })
  return { ...evaluated, rows }
}
