import type { Verdict } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { arrangeRows, groupByDomain, type OverviewRow } from './arrange.ts'
import { readOverviewSearch } from './search.ts'

const row = (code: string, domain: string, verdict: Verdict, percent?: number): OverviewRow => ({
  indicator: {
    code,
    name: code,
    domain,
    unit: '%',
    direction: 'increase',
    baseline: { text: '' },
    target: { kind: 'text', text: '≥90' },
    department: domain === 'people' ? '卫健委' : '教育局',
  },
  domainName: domain,
  evaluation: {
    code,
    asOf: '2024-12-31',
    verdict,
    progress: percent === undefined ? { class: 'informational' } : { class: 'improving', percent },
    reason: { code: 'x', figures: {}, text: { zh: '因' } },
    ruleVersion: '1',
  },
  cells: [],
})
const ROWS = [
  row('a', 'people', 'achieved', 120),
  row('b', 'people', 'worsening', -5),
  row('c', 'school', 'at-risk'),
  row('d', 'people', 'no-data', 40),
]
const codes = (rows: OverviewRow[]) => rows.map(({ indicator }) => indicator.code).join('')

describe('arrangeRows', () => {
  it('keeps the order of the plan unless asked', () => expect(codes(arrangeRows(ROWS, {}))).toBe('abcd'))
  it('puts what asks for action first', () => expect(codes(arrangeRows(ROWS, { sort: 'verdict' }))).toBe('bcad'))
  it('puts rows without progress last both ways', () => {
    expect(codes(arrangeRows(ROWS, { sort: 'progress' }))).toBe('bdac')
    expect(codes(arrangeRows(ROWS, { sort: 'progress', descending: true }))).toBe('adbc')
  })
  it('joins filters with and, verdicts with or', () => {
    expect(codes(arrangeRows(ROWS, { domain: 'people', verdicts: ['no-data', 'at-risk'] }))).toBe('d')
    expect(codes(arrangeRows(ROWS, { q: '教育' }))).toBe('c')
  })
})

it('groups neighbours of one domain only', () => {
  expect(groupByDomain(ROWS).map((group) => group.rows.length)).toEqual([2, 1, 1])
})

describe('readOverviewSearch', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      readOverviewSearch({ verdicts: ['at-risk', 'nonsense'], sort: 'plan', q: '', domain: 'people', x: 1 }),
    ).toEqual({
      verdicts: ['at-risk'],
      domain: 'people',
    })
    expect(readOverviewSearch({ verdicts: 'at-risk', region: 410181 })).toEqual({ region: '410181' })
  })
})
