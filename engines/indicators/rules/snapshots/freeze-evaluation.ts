import type { Day } from '@kangcheng/kernel'
import {
  type Domain,
  type FrozenEvaluation,
  type FrozenIndicator,
  type IndicatorDefinition,
  type Plan,
  VERDICTS,
} from '../../contract/index.ts'
import { evaluateRow, type PlanSeries } from '../evaluate-plan.ts'
import { RULE_VERSION } from '../evaluation/evaluation-input.ts'
import { newestOf } from '../series.ts'

export interface AskedEvaluation {
  plan: Plan
  region: string
  asOf: Day
  definitions: ReadonlyMap<string, IndicatorDefinition>
}

/** The whole evaluation of a plan in a region as of a day, with all it rests on: the same from the same figures. */
export function freezeEvaluation(
  { plan, region, asOf, definitions }: AskedEvaluation,
  series: PlanSeries,
): FrozenEvaluation {
  const rows = plan.indicators.map((row): FrozenIndicator => {
    const figures = newestOf((series.get(row.code) ?? []).filter(({ availableOn }) => availableOn <= asOf))
    const evaluation = evaluateRow(plan, row, definitions, figures, asOf)
    const definition = definitions.get(row.code)
    return { row, ...(definition && { definition }), evaluation, figures }
  })
  const { code, version, title, issuer, documentNumber, period, baseYear } = plan
  return {
    plan: {
      code,
      version,
      title,
      region: plan.region,
      ...(issuer !== undefined && { issuer }),
      ...(documentNumber !== undefined && { documentNumber }),
      period,
      baseYear,
    },
    region,
    asOf,
    rules: RULE_VERSION,
    counts: countsOf(rows),
    domains: plan.domains.map((domain) => frozenDomain(domain, rows)),
    rows,
    findings: plan.findings,
    invented: rows.some(({ figures }) => figures.some(({ invented }) => invented)),
  }
}

/** Indicators of which anything was known, be it why there is no figure. */
export function withFigures({ rows }: Pick<FrozenEvaluation, 'rows'>): number {
  return rows.filter(({ figures }) => figures.length > 0).length
}

export function countsOf(rows: readonly Pick<FrozenIndicator, 'evaluation'>[]): Record<string, number> {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter(({ evaluation }) => evaluation.verdict === verdict).length]),
  )
}

function frozenDomain(domain: Domain, rows: readonly FrozenIndicator[]): FrozenEvaluation['domains'][number] {
  const own = rows.filter(({ row }) => row.domain === domain.code)
  const lead = leadOf(own)
  return { ...domain, ...(lead !== undefined && { lead }), indicators: own.length, counts: countsOf(own) }
}

/** The organisation named for most of them; of equals the first in the plan. */
function leadOf(rows: readonly Pick<FrozenIndicator, 'row'>[]): string | undefined {
  const named = Map.groupBy(
    rows.flatMap(({ row }) => row.organisation ?? []),
    (organisation) => organisation,
  )
  // Sorting keeps the order of equals.
  return [...named].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
