import type { Plan } from '../../contract/index.ts'

/** The test plan with a lead of its domain; another version of it asks for another target of its first indicator. */
export function changed(plan: Plan, said: { version?: number; target?: number } = {}): Plan {
  const { version = plan.version, target } = said
  return {
    ...plan,
    version,
    indicators: plan.indicators.map((row, place) => ({
      ...row,
      organisation: 'gongyi-health',
      ...(target !== undefined && place === 0 && row.target.kind === 'threshold'
        ? { target: { ...row.target, value: target, text: `≤${target}` } }
        : {}),
    })),
  }
}
