import { readPeriod } from '@kangcheng/kernel'
import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition, IndicatorValue } from '../../../contract/index.ts'
import { statement, TEST_INDICATORS, testPack } from '../../../testing/test-pack.ts'
import { bulletinContent } from './bulletin-content.ts'
import type { NamedReport } from './reporting.ts'

const [plan] = testPack().plans
const month = readPeriod('2024-04')
if (!plan || !month) throw new Error('the test pack has a plan, the year a month')
const definitions = new Map<string, IndicatorDefinition>(TEST_INDICATORS.map((one) => [one.code, one]))
const report = (said: Partial<NamedReport>): NamedReport => ({
  id: '0',
  dataSet: 'test-annual',
  plan: plan.code,
  region: '410181',
  organisation: 'gongyi-health',
  period: '2023',
  status: 'draft',
  version: 1,
  opensOn: '2024-01-01',
  dueOn: '2024-04-10',
  closesOn: '2024-05-10',
  items: [{ indicator: 'infant-mortality', required: true }],
  cells: {},
  round: 0,
  names: { dataSet: { zh: '年度监测表' }, organisation: { zh: '市卫健委' }, region: { zh: '巩义市' } },
  ...said,
})

function content(values: readonly IndicatorValue[], reports: readonly NamedReport[] = []) {
  if (!plan || !month) throw new Error('no plan')
  return bulletinContent({
    plan,
    definitions,
    values: Map.groupBy(values, ({ indicator }) => indicator),
    month,
    asOf: '2024-05-06',
    region: { code: '410181', name: { zh: '巩义市' } },
    appraisals: [],
    reports,
    around: { standing: new Map(), families: [], figures: new Map(), unseen: new Set() },
  })
}
const section = (from: ReturnType<typeof content>, code: string) => {
  const blocks = from.sections.find((one) => one.code === code)?.blocks ?? []
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ zh }) => zh)) : [],
  )
  return { text: blocks.flatMap((block) => (block.kind === 'text' ? [block.text.zh] : [])).join(''), rows }
}
const value = (said: Parameters<typeof statement>[0]): IndicatorValue => ({
  ...statement(said),
  revision: 1,
  recordedAt: '2024-04-15T00:00:00.000Z',
})

describe('a monthly bulletin', () => {
  it('tells verdicts that changed in the month, each as it was known at either end', () => {
    const said = content([
      value({ period: '2022', value: 4.9, availableOn: '2023-03-31' }),
      value({ period: '2023', value: 4, availableOn: '2024-04-15' }),
    ])
    const { text, rows } = section(said, 'verdict-changes')
    expect(text).toBe('与2024年3月末相比，2项指标中有1项的评价结论有变化。')
    expect(rows[0]?.slice(0, 3)).toEqual(['婴儿死亡率（‰）', expect.any(String), '已达标'])
    expect(said.figures).toMatchObject([{ indicator: 'infant-mortality', period: '2023', revision: 1 }])
  })

  it('says so when nothing changed, nothing was due and nobody was appraised', () => {
    const said = content([])
    expect(section(said, 'verdict-changes').text).toContain('都没有变化')
    expect(section(said, 'reporting').text).toBe('本月没有到期的填报。')
    expect(section(said, 'overdue').text).toBe('没有逾期未报的填报。')
    expect(section(said, 'appraisal').text).toBe('本期没有已结束的考核期。')
  })

  it('counts the reports due in the month, and names those that were late at its end', () => {
    const said = content(
      [],
      [
        report({ firstSubmittedOn: '2024-04-09', status: 'submitted' }),
        report({ firstSubmittedOn: '2024-05-03', status: 'submitted' }),
        report({ dueOn: '2024-03-10' }),
        report({ dueOn: '2024-05-10' }),
      ],
    )
    expect(section(said, 'reporting').text).toBe('本月到期的填报有2份，已报2份，其中按时1份。')
    expect(section(said, 'overdue').text).toBe('到月末，逾期未报的填报有2份，涉及1个单位。')
    expect(section(said, 'overdue').rows.map((row) => row.slice(3))).toEqual([
      ['2024-03-10', '51'],
      ['2024-04-10', '20'],
    ])
  })
})
