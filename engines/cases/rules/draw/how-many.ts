import type { StratumPlan } from '../../contract/draw.ts'

/** How many of a stratum the plan asks for, rounded up. It may be more than there are. */
export function howMany(plan: StratumPlan, size: number): number {
  if ('count' in plan) return plan.count
  // In hundredths of a per cent: 7 % of 100 as a fraction of two comes to 7.000000000000001, and would be eight.
  const share = Math.ceil((size * Math.round(plan.percent * 100)) / 10_000)
  return Math.max(share, plan.minimum ?? 0)
}
