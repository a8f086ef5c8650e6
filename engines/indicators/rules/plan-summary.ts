import type { Plan, PlanSummary } from '../contract/index.ts'

export function planSummary(plan: Plan): PlanSummary {
  return {
    code: plan.code,
    version: plan.version,
    title: plan.title,
    region: plan.region,
    period: plan.period,
    indicators: plan.indicators.length,
    tasks: plan.tasks.length,
    findings: plan.findings.length,
  }
}
