import { describe, expect, it } from 'vitest'
import type { Plan, Verdict } from '../contract/index.ts'
import { compareVerdicts } from './compare-verdicts.ts'

const row = (code: string): Plan['indicators'][number] => ({
  code,
  name: `指标${code}`,
  domain: 'people',
  unit: '%',
  direction: 'increase',
  baseline: { text: '' },
  target: { kind: 'text', text: '≥90' },
  department: '',
})
const PLAN: Plan = {
  code: 'test',
  version: 1,
  title: '规划',
  region: '410181',
  period: { from: 2021, to: 2025 },
  baseYear: 2020,
  domains: [{ code: 'people', name: { zh: '健康人群' } }],
  indicators: ['a', 'b', 'c', 'd'].map(row),
  tasks: [],
  findings: [],
  source: { title: 'invented', status: 'unverified' },
}
const REGIONS = [
  { code: '410181', name: { zh: '巩义市', en: 'Gongyi' } },
  { code: '410181100', name: { zh: '米河镇' } },
  { code: '410181101', name: { zh: '新中镇' } },
]
const VERDICTS = new Map<string, Record<string, Verdict>>([
  ['410181', { a: 'worsening', b: 'achieved', c: 'at-risk' }],
  ['410181100', { c: 'off-track', b: 'at-risk' }],
])

describe('the comparison of regions', () => {
  const compared = compareVerdicts(PLAN, new Map(), REGIONS, VERDICTS)

  it('keeps what a region below has figures of, in the order of the plan', () => {
    expect(compared.indicators).toEqual([
      { code: 'b', name: '指标b' },
      { code: 'c', name: '指标c' },
    ])
  })

  it('leaves out a region without any figure, and names the others', () => {
    expect(compared.regions.map(({ region, nameEn }) => [region, nameEn])).toEqual([
      ['410181', 'Gongyi'],
      ['410181100', undefined],
    ])
  })

  it('counts verdicts, and what asks for action, among the compared indicators alone', () => {
    expect(compared.regions.map(({ behind }) => behind)).toEqual([1, 2])
    expect(compared.regions[0]?.counts).toMatchObject({ achieved: 1, 'at-risk': 1, worsening: 0 })
    expect(compared.regions[0]?.verdicts).toMatchObject({ a: 'worsening' })
  })

  it('compares nothing when only the own region has figures', () => {
    const alone = compareVerdicts(PLAN, new Map(), REGIONS, new Map([...VERDICTS].slice(0, 1)))
    expect(alone.indicators).toEqual([])
    expect(alone.regions).toMatchObject([{ region: '410181', behind: 0 }])
  })
})
