import type { FrozenEvaluation, IndicatorDefinition, Plan, SeriesPoint } from '../../contract/index.ts'
import { freezeEvaluation } from './freeze-evaluation.ts'

const INVENTED = { title: 'invented', status: 'unverified' } as const

/** Two domains: people of three indicators, two of them of the health department, and culture of one that nobody answers for. */
export const PLAN: Plan = {
  code: 'test',
  version: 1,
  title: '规划',
  region: '410181',
  period: { from: 2021, to: 2025 },
  baseYear: 2020,
  domains: [
    { code: 'people', name: { zh: '健康人群', en: 'People' } },
    { code: 'culture', name: { zh: '健康文化' } },
  ],
  indicators: [
    row('life', 'increase', 82.5, { organisation: 'statistics' }),
    row('smoking', 'decrease', 20, { organisation: 'health' }),
    row('exercise', 'increase', 40, { organisation: 'health' }),
    row('literacy', 'increase', 30, { domain: 'culture' }),
  ],
  tasks: [],
  findings: [],
  source: INVENTED,
}

export const DEFINITIONS = new Map(['life', 'smoking', 'exercise', 'literacy'].map((code) => [code, definition(code)]))

/** A year's figure, known from the spring after. */
export function figure(year: number, value: number, said: Partial<SeriesPoint> = {}): SeriesPoint {
  const period = String(year)
  return {
    ...{ period, value, basis: 'reported', status: 'final', revision: 1 },
    availableOn: `${year + 1}-03-31`,
    invented: false,
    ...said,
  }
}

export function frozen(
  series: Readonly<Record<string, readonly SeriesPoint[]>>,
  asked: Partial<Parameters<typeof freezeEvaluation>[0]> = {},
): FrozenEvaluation {
  const whole = { plan: PLAN, region: '410181', asOf: '2023-12-31', definitions: DEFINITIONS, ...asked }
  return freezeEvaluation(whole, new Map(Object.entries(series)))
}

export function definition(code: string, said: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    ...{ code, version: 1, name: { zh: code, en: `${code} in English` }, unit: '%', direction: 'increase' },
    ...{ measure: 'number', formula: { kind: 'reported' }, interval: 'none', decimals: 1, frequency: 'year' },
    source: INVENTED,
    ...said,
  }
}

function row(
  code: string,
  direction: 'increase' | 'decrease',
  goal: number,
  said: { organisation?: string; domain?: string },
): Plan['indicators'][number] {
  return {
    ...{ code, name: `指标${code}`, domain: 'people', unit: '%', direction },
    baseline: { text: '25', value: 25, year: 2020 },
    target: {
      kind: 'threshold',
      comparator: direction === 'increase' ? '>=' : '<=',
      value: goal,
      text: String(goal),
    },
    department: '',
    ...said,
  }
}
