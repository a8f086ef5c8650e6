import type { PlanOverview, Verdict } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { type ComparedRegion, comparedIndicators, countBehind } from './compared.ts'

const region = (code: string, verdicts: Record<string, Verdict>): ComparedRegion => ({
  region: code,
  name: code,
  counts: {},
  verdicts,
})
const row = (code: string): PlanOverview['rows'][number] => ({
  indicator: {
    code,
    name: code,
    domain: 'people',
    unit: '%',
    direction: 'increase',
    baseline: { text: '' },
    target: { kind: 'text', text: '≥90' },
    department: '',
  },
  domainName: '健康人群',
  evaluation: {
    code,
    asOf: '2024-12-31',
    verdict: 'achieved',
    progress: { class: 'informational' },
    reason: { code: 'x', figures: {}, text: { zh: '因' } },
    ruleVersion: '1',
  },
  cells: [],
})
const REGIONS = [
  region('410181', { a: 'worsening', b: 'achieved', c: 'at-risk' }),
  region('410181100', { c: 'off-track', b: 'at-risk' }),
]
const compared = comparedIndicators([row('a'), row('b'), row('c'), row('d')], REGIONS, '410181')

describe('the comparison of regions', () => {
  it('keeps what a region below has figures of, in the order of the plan', () => {
    expect(compared.map(({ indicator }) => indicator.code)).toEqual(['b', 'c'])
  })
  it('counts what asks for action among these alone', () => {
    expect(REGIONS.map((one) => countBehind(one, compared))).toEqual([1, 2])
  })
})
