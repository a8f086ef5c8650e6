import type {
  DataSetDefinition,
  IndexDefinition,
  IndicatorDefinition,
  PlanDocument,
  ValueStatement,
} from '../contract/index.ts'
import type { IndicatorPack } from '../operations/load-pack.ts'
import { planOfDocument } from '../rules/plan-document.ts'

const INVENTED = { title: 'invented', status: 'unverified' } as const

/** Four definitions, one for each way a figure is stated and checked. */
export const TEST_INDICATORS: readonly IndicatorDefinition[] = [
  indicator('infant-mortality', '婴儿死亡率', {
    unit: '‰',
    direction: 'decrease',
    factor: 1000,
    interval: 'byar',
    plausible: { low: 0, high: 50 },
  }),
  indicator('hypertension-managed', '高血压患者规范管理率', { unit: '%', factor: 100, interval: 'wilson' }),
  indicator('life-expectancy', '人均预期寿命', { unit: '岁', plausible: { low: 50, high: 95 } }),
  indicator('healthy-town', '健康乡镇建成', { unit: '', measure: 'milestone', decimals: 0 }),
]

const PLAN: PlanDocument = {
  code: 'test-2021-2025',
  version: 1,
  title: '巩义市健康城市建设五年规划(2021—2025年)',
  region: '410181',
  period: { from: 2021, to: 2025 },
  baseYear: 2020,
  domains: [{ code: 'people', name: { zh: '健康人群', en: 'People' } }],
  indicators: [
    row('infant-mortality', '婴儿死亡率', '‰', 'decrease', '5.6', '≤4.1'),
    row('life-expectancy', '人均预期寿命', '岁', 'increase', '79.49', '82.5'),
  ],
  tasks: [],
  findings: [],
  source: INVENTED,
}

const INDEX: IndexDefinition = {
  code: 'test-index',
  version: 1,
  name: { zh: '示例指数', en: 'Example index' },
  method: 'mean-of-expert-and-entropy',
  minimumCoverage: 0.5,
  dimensions: [
    {
      code: 'people',
      name: { zh: '健康人群', en: 'People' },
      indicators: [
        { indicator: 'life-expectancy', number: '29', weight: 0.5, worst: 77, best: 82 },
        { indicator: 'infant-mortality', number: '30', weight: 0.2, worst: 6, best: 2 },
      ],
    },
    {
      code: 'service',
      name: { zh: '健康服务' },
      indicators: [{ indicator: 'hypertension-managed', number: '26', weight: 0.3, worst: 40, best: 90 }],
    },
  ],
  source: INVENTED,
}

/** A small pack: definitions, a plan of 巩义 and a few figures of it. */
export function testPack(changes: Partial<IndicatorPack> = {}): IndicatorPack {
  return {
    code: 'test',
    indicators: TEST_INDICATORS,
    indices: [INDEX],
    dataSets: [],
    appraisalSchemes: [],
    taskHistories: [],
    evaluationSchemes: [],
    plannedReleases: [],
    plans: [planOfDocument(PLAN)],
    values: [
      statement({ period: '2021', value: 5.2, availableOn: '2022-03-31' }),
      statement({ period: '2022', value: 4.9, status: 'preliminary', availableOn: '2022-12-31' }),
      statement({ period: '2022', value: 4.7, availableOn: '2023-03-31' }),
      statement({ indicator: 'life-expectancy', period: '2022', value: 80, availableOn: '2023-03-31' }),
    ],
    ...changes,
  }
}

/** A reported, final figure of infant mortality in 巩义, 2023, unless told otherwise; give one measure. */
export function statement(said: Partial<ValueStatement>): ValueStatement {
  return {
    indicator: 'infant-mortality',
    region: '410181',
    period: '2023',
    basis: 'reported',
    status: 'final',
    availableOn: '2024-03-01',
    provenance: { source: 'invented', invented: true },
    ...said,
  }
}

function indicator(code: string, zh: string, more: Partial<IndicatorDefinition>): IndicatorDefinition {
  return {
    code,
    version: 1,
    name: { zh },
    unit: '%',
    direction: 'increase',
    measure: 'number',
    formula: { kind: 'reported' },
    interval: 'none',
    decimals: 2,
    frequency: 'year',
    source: INVENTED,
    ...more,
  }
}

function row(
  code: string,
  name: string,
  unit: string,
  direction: IndicatorDefinition['direction'],
  baseline: string,
  target: string,
): PlanDocument['indicators'][number] {
  return { code, name, domain: 'people', unit, direction, baseline, target, department: '市卫健委' }
}

/** A form on two indicators, asked of every department of 巩义 each year. */
export const YEARLY: DataSetDefinition = {
  code: 'test-annual',
  version: 1,
  name: { zh: '年度监测表' },
  plan: 'test-2021-2025',
  frequency: 'year',
  indicators: [
    { code: 'infant-mortality', required: true },
    { code: 'life-expectancy', required: false },
  ],
  respondents: { by: 'kind', kind: 'department', under: '410181' },
  calendar: { opens: 1, due: 60, closes: 90 },
  from: '2022',
  source: INVENTED,
}
