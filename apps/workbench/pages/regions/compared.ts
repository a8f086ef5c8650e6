import type { PlanOverview, RegionVerdicts } from '@kangcheng/indicators/contract'

export type ComparedRegion = RegionVerdicts['regions'][number]
type OverviewRow = PlanOverview['rows'][number]

/** The indicators, in the order of the plan, of which some region below the plan's own has figures: only those compare. */
export function comparedIndicators(
  rows: readonly OverviewRow[],
  regions: readonly ComparedRegion[],
  own: string,
): OverviewRow[] {
  const stated = new Set(regions.filter(({ region }) => region !== own).flatMap((one) => Object.keys(one.verdicts)))
  return rows.filter(({ indicator }) => stated.has(indicator.code))
}

const BEHIND = ['worsening', 'off-track', 'at-risk'] as const

/** How many of the compared indicators ask for action in a region. */
export function countBehind({ verdicts }: ComparedRegion, compared: readonly OverviewRow[]): number {
  return compared.filter(({ indicator }) => BEHIND.some((verdict) => verdict === verdicts[indicator.code])).length
}
