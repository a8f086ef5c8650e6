import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition, PlanDocument } from '../contract/index.ts'
import { definitionFaults, planDocumentFaults, planOfDocument } from './plan-document.ts'

const document: PlanDocument = {
  code: 'somewhere-2021-2025',
  version: 1,
  title: '某市规划',
  region: '990100',
  period: { from: 2021, to: 2025 },
  baseYear: 2020,
  domains: [{ code: 'people', name: { zh: '健康人群' } }],
  indicators: [
    {
      code: 'smoking',
      name: '15岁以上人群吸烟率',
      domain: 'people',
      unit: '%',
      direction: 'decrease',
      baseline: '25',
      target: '20',
      department: '市卫健委',
    },
  ],
  tasks: [{ code: '3', title: '主要任务' }],
  findings: [],
  source: { title: 'test', status: 'verified' },
}

const STEP = { code: 'm1', title: '方案印发', due: '2024-Q1' }

describe('a plan in a pack', () => {
  it('is read phrase by phrase', () => {
    const [row] = planOfDocument(document).indicators
    expect(row?.baseline).toMatchObject({ text: '25', value: 25, year: 2020 })
    expect(row?.target).toMatchObject({ kind: 'threshold', value: 20, text: '20' })
    expect(planDocumentFaults(document)).toEqual([])
  })

  it('names every fault a schema cannot see', () => {
    const [row] = document.indicators
    if (!row) throw new Error('no row')
    const faults = planDocumentFaults({
      ...document,
      period: { from: 2025, to: 2021 },
      indicators: [row, { ...row, domain: 'nowhere' }],
      tasks: [
        { code: '3', title: 'a', parent: '2' },
        { code: '3', title: 'b', indicators: ['unknown'] },
        { code: '4', title: 'c', parent: '4.1', due: '2024-02-30' },
        { code: '4.1', title: 'd', parent: '4', milestones: [STEP, STEP] },
      ],
      findings: [{ indicator: 'missing', kind: 'contradiction', statements: [], message: { zh: '矛盾' } }],
    })
    expect(faults).toEqual([
      'the period ends before it begins',
      'indicator smoking stands twice',
      'task 3 stands twice',
      "indicator smoking: domain nowhere is not one of the plan's",
      'task 3: its parent 2 is not there',
      'task 4 stands below itself',
      'task 4.1 stands below itself',
      'task 4.1 has tasks below it and no milestones of its own',
      'task 4.1: a milestone stands twice',
      'task 4: 2024-02-30 is no day and no period',
      'task 3: no indicator unknown',
      'a finding names missing, which is not in the plan',
    ])
  })
})

it('finds definitions that would show nonsense', () => {
  const definition: IndicatorDefinition = {
    code: 'x',
    version: 1,
    name: { zh: '某指标' },
    unit: '',
    direction: 'increase',
    measure: 'number',
    formula: { kind: 'reported' },
    interval: 'wilson',
    plausible: { low: 2, high: 1 },
    decimals: 0,
    frequency: 'year',
    source: { title: 'test', status: 'unverified' },
  }
  expect(definitionFaults(definition)).toEqual([
    'limits need a numerator and a denominator',
    'limits need a factor',
    'plausible range is empty',
    'a number needs a unit',
  ])
})
