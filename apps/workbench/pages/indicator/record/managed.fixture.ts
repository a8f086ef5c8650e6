import type { IndicatorDefinition } from '@kangcheng/indicators/contract'

/** A share that is given by counts. */
export const MANAGED: IndicatorDefinition = {
  code: 'managed',
  version: 1,
  name: { zh: '管理率' },
  unit: '%',
  direction: 'increase',
  measure: 'number',
  factor: 100,
  numerator: { zh: '管理数' },
  denominator: { zh: '患者数' },
  formula: { kind: 'reported' },
  interval: 'wilson',
  decimals: 2,
  frequency: 'year',
  source: { title: '规划', status: 'verified' },
}
