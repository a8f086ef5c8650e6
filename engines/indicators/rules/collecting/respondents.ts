import type { Organisation, Region } from '@kangcheng/access'
import type { DataSetDefinition, ReportItem } from '../../contract/collecting/index.ts'
import type { Plan } from '../../contract/index.ts'

/** One report that a period asks for. */
export interface Respondent {
  organisation: Pick<Organisation, 'code' | 'path'>
  region: Pick<Region, 'code' | 'path'>
  items: ReportItem[]
}

export interface Places {
  organisations: readonly Organisation[]
  regions: readonly Region[]
}

/**
 * Who reports what under a form. An indicator for which the plan names nobody is asked of nobody; `unassigned` tells which.
 * An organisation that is retired is not asked any more.
 */
export function respondentsOf(
  dataSet: DataSetDefinition,
  plan: Plan,
  places: Places,
): { respondents: Respondent[]; unassigned: string[] } {
  const active = places.organisations.filter(({ retired }) => !retired)
  const items = itemsOf(dataSet, plan)
  return dataSet.respondents.by === 'responsibility'
    ? byResponsibility(items, plan, { ...places, organisations: active })
    : { respondents: byKind(items, dataSet.respondents, { ...places, organisations: active }), unassigned: [] }
}

function itemsOf({ indicators }: DataSetDefinition, plan: Plan): ReportItem[] {
  if (!indicators) return plan.indicators.map(({ code }) => ({ indicator: code, required: true }))
  return indicators.map(({ code, ...asked }) => ({ indicator: code, ...asked }))
}

function byResponsibility(items: readonly ReportItem[], plan: Plan, { organisations, regions }: Places) {
  const region = regions.find(({ code }) => code === plan.region)
  const inCharge = new Map(plan.indicators.map(({ code, organisation }) => [code, organisation]))
  const respondents = organisations.flatMap((organisation) => {
    const own = items.filter(({ indicator }) => inCharge.get(indicator) === organisation.code)
    return region && own.length > 0 ? [{ organisation, region, items: own }] : []
  })
  const asked = new Set(respondents.flatMap((respondent) => respondent.items.map(({ indicator }) => indicator)))
  return { respondents, unassigned: items.map(({ indicator }) => indicator).filter((code) => !asked.has(code)) }
}

function byKind(
  items: ReportItem[],
  { kind, under }: Extract<DataSetDefinition['respondents'], { by: 'kind' }>,
  { organisations, regions }: Places,
): Respondent[] {
  const top = regions.find(({ code }) => code === under)
  const byCode = new Map(regions.map((region) => [region.code, region]))
  return organisations.flatMap((organisation) => {
    const region = byCode.get(organisation.region)
    const asked = organisation.kind === kind && top !== undefined && region?.path.startsWith(top.path)
    return asked && region ? [{ organisation, region, items }] : []
  })
}
