import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { RegionVerdicts, Verdict } from '../contract/index.ts'
import { compareVerdicts } from '../rules/compare-verdicts.ts'
import { verdictOfRow } from '../rules/evaluate-plan.ts'
import { concerns } from '../rules/visible.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { loadPlan } from '../store/plans.ts'
import { loadSeries } from '../store/series.ts'
import { type Deps, inScope } from './deps.ts'

/** The plan's indicators in every region at and below its own that the actor may see: who is behind, and in what. */
export async function evaluateRegions(
  deps: Deps,
  actor: Actor,
  question: { plan: string; asOf?: string } & FileWish,
): Promise<Result<RegionVerdicts>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.evaluate-regions',
    subject: `plan/${question.plan}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const asOf = question.asOf === undefined ? deps.clock.today() : readDay(question.asOf)
    if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
    const kept = await loadPlan(within, question.plan)
    if (!kept || !concerns(kept.regionPath, may.value.regions)) return refuse('plan.not-found', { plan: question.plan })
    const { plan, regionPath } = kept
    const rows = new Map(plan.indicators.map((row) => [row.code, row]))
    const codes = [...rows.keys()]
    const definitions = await loadDefinitions(within, 'indicator', codes)
    const verdicts = new Map<string, Record<string, Verdict>>()
    let invented = false
    for (const { region, indicator, points } of await loadSeries(within, { under: regionPath }, codes, asOf)) {
      const row = rows.get(indicator)
      if (!row) continue
      const ofRegion = verdicts.get(region) ?? {}
      ofRegion[indicator] = verdictOfRow(plan, row, definitions, points, asOf)
      verdicts.set(region, ofRegion)
      invented ||= points.some((point) => point.invented)
    }
    const regions = await directoryIn(within).regionsBelow(regionPath)
    return ok({ ...compareVerdicts(plan, definitions, regions, verdicts), asOf, invented })
  })
}
