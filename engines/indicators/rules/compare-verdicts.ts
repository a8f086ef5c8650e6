import { type IndicatorDefinition, type Plan, type RegionVerdicts, VERDICTS, type Verdict } from '../contract/index.ts'
import { planSummary } from './plan-summary.ts'

const BEHIND = ['worsening', 'off-track', 'at-risk'] as const

/**
 * Who is behind, and in what: the regions that have verdicts, in the order given, and the indicators that compare them.
 * Those that only the plan's own region has figures of say nothing about the regions below, and are left out.
 * `verdicts` is region → indicator → verdict, for the indicators with figures.
 */
export function compareVerdicts(
  plan: Plan,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  regions: readonly { readonly code: string; readonly name: { readonly zh: string; readonly en?: string } }[],
  verdicts: ReadonlyMap<string, Record<string, Verdict>>,
): Pick<RegionVerdicts, 'plan' | 'indicators' | 'regions'> {
  const below = [...verdicts].filter(([region]) => region !== plan.region)
  const compared = plan.indicators.filter(({ code }) => below.some(([, own]) => own[code] !== undefined))
  return {
    plan: planSummary(plan),
    indicators: compared.map(({ code, name }) => ({ code, name, ...english(definitions.get(code)?.name.en) })),
    regions: regions.flatMap(({ code, name }) => {
      const own = verdicts.get(code)
      if (!own) return []
      const counts = countVerdicts(compared.map((row) => own[row.code]))
      const behind = BEHIND.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)
      return [{ region: code, name: name.zh, ...english(name.en), behind, counts, verdicts: own }]
    }),
  }
}

function countVerdicts(verdicts: readonly (Verdict | undefined)[]): Record<string, number> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]))
}

function english(name: string | undefined): { nameEn?: string } {
  return name === undefined ? {} : { nameEn: name }
}
