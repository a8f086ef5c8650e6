import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition, IndicatorValue } from '../../../contract/index.ts'
import { statement, TEST_INDICATORS, testPack } from '../../../testing/test-pack.ts'
import { cellsTold, type Told } from '../suppression/public-cells.ts'
import { annualContent } from './annual-content.ts'

const [plan] = testPack().plans
if (!plan) throw new Error('the test pack has a plan')
const definitions = new Map<string, IndicatorDefinition>(TEST_INDICATORS.map((one) => [one.code, one]))
const value = (said: Parameters<typeof statement>[0], revision = 1): IndicatorValue => ({
  ...statement(said),
  revision,
  recordedAt: '2024-03-31T00:00:00.000Z',
})

function content(
  own: readonly IndicatorValue[],
  below: readonly IndicatorValue[] = [],
  regions = [
    { code: '410181100', name: { zh: '甲镇' } },
    { code: '410181101', name: { zh: '乙镇' } },
    { code: '410181102', name: { zh: '丙镇', en: 'C Town' } },
  ],
  standing: readonly Told[] = [],
) {
  if (!plan) throw new Error('no plan')
  return annualContent({
    plan,
    definitions,
    values: Map.groupBy(own, ({ indicator }) => indicator),
    year: 2023,
    asOf: '2024-05-01',
    region: { code: '410181', name: { zh: '巩义市', en: 'Gongyi' } },
    below: regions,
    around: {
      standing: cellsTold(standing),
      families: [{ region: '410181', below: regions.map(({ code }) => code) }],
      figures: Map.groupBy([...own, ...below], ({ region, indicator }) => `${region} ${indicator}`),
      unseen: new Set(),
    },
  })
}

type Content = ReturnType<typeof content>
const blocksOf = ({ sections }: Content, code: string) => sections.find((one) => one.code === code)?.blocks ?? []
const textsOf = (from: Content, code: string, language: 'zh' | 'en' = 'zh') =>
  blocksOf(from, code).flatMap((block) => (block.kind === 'text' ? [block.text[language] ?? ''] : []))
const rowsOf = (from: Content, code: string) =>
  blocksOf(from, code).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ zh }) => zh)) : [],
  )

const YEARS = [
  value({ period: '2022', value: 4.9, availableOn: '2023-03-31' }),
  value({ period: '2023', value: 4.4, availableOn: '2024-03-31' }),
  value({ indicator: 'life-expectancy', period: '2022', value: 80, availableOn: '2023-03-31' }),
]

describe('an annual report', () => {
  it('counts verdicts of the end of the year, and says which figures are missing', () => {
    const said = content(YEARS)
    expect(textsOf(said, 'summary')[0]).toMatch(/^规划共有2项指标。按截至2024-05-01掌握的数据评价，到2023年末：/)
    expect(textsOf(said, 'summary')[1]).toBe('其中1项有2023年的数据。')
    expect(rowsOf(said, 'gaps')).toEqual([['人均预期寿命（岁）', '暂无数据', '2022', '市卫健委']])
    expect(textsOf(said, 'gaps', 'en')[0]).toContain('1 indicators have no figure for 2023')
  })

  it('names what has changed most, and whether that may be chance', () => {
    const limits = { lower: 3, upper: 6 }
    const said = content([
      value({ period: '2022', value: 4.9, ...limits, availableOn: '2023-03-31' }),
      value({ period: '2023', value: 4.4, ...limits, availableOn: '2024-03-31' }),
    ])
    expect(textsOf(said, 'changes')[0]).toBe(
      '与2022年相比可比的指标有1项，其中改善1项、变差0项，改善幅度最大的是婴儿死亡率。其中1项两年的95%置信区间重叠，差别可能是偶然。',
    )
    expect(rowsOf(said, 'changes')).toEqual([['婴儿死亡率（‰）', '4.90', '4.40', '−0.50', '重叠']])
  })

  it('rests on what was known on the day: a later revision changes nothing', () => {
    const later = value({ period: '2023', value: 9.9, availableOn: '2024-06-01' }, 2)
    expect(content([...YEARS, later])).toEqual(content(YEARS))
  })

  it('keeps a small count out of every sentence, table and figure', () => {
    const said = content([
      ...YEARS.slice(0, 1),
      value({ period: '2023', value: 3.7, numerator: 8, denominator: 2162, lower: 1.6, upper: 7.3 }),
    ])
    expect(JSON.stringify(said)).not.toMatch(/3\.7|2162|7\.3/)
    const [row] = rowsOf(said, 'domains')
    expect(row?.[3]).toBe('已隐去(数量过少)')
    expect(row?.[5]).toBe('依据实际数据评价；因涉及人数过少（1—9），或可由此推算出这样的数，具体数值不予公布。')
    expect(textsOf(said, 'summary')[1]).toBe(
      '其中0项有2023年的数据。另有1项因数量过少，或可由此推算出过少的数量，不予公布数值。',
    )
    expect(said.figures[0]).toMatchObject({
      indicator: 'infant-mortality',
      revision: 1,
      said: { zh: '已隐去(数量过少)' },
    })
  })

  it('hides a second region where the first could be found by subtraction', () => {
    const counted = (region: string, numerator: number) =>
      value({ region, period: '2023', value: numerator / 2, numerator, denominator: 2000 })
    const said = content(
      [value({ period: '2023', value: 30, numerator: 60, denominator: 6000 })],
      [counted('410181100', 4), counted('410181101', 16), counted('410181102', 40)],
    )
    expect(rowsOf(said, 'regions')).toEqual([
      ['甲镇', '已隐去(数量过少)'],
      ['乙镇', '已隐去(数量过少)'],
      ['丙镇', '20.00'],
    ])
    expect(JSON.stringify(blocksOf(said, 'regions'))).not.toMatch(/8\.00|2\.00"/)
    expect(textsOf(said, 'regions')[1]).toBe('婴儿死亡率：可公布的地区不足两个。')
  })

  it('hides a second quarter, or the year, where the first could be found by subtraction', () => {
    const counted = (period: string, numerator: number) =>
      value({ period, value: numerator / 2, numerator, denominator: 2000, availableOn: '2024-03-31' })
    const quarters = [counted('2023-Q1', 4), counted('2023-Q2', 16), counted('2023-Q3', 24), counted('2023-Q4', 32)]
    const year = counted('2023', 76)
    const hidden = (said: Content) =>
      said.indicators[0]?.points.filter(({ absence }) => absence === 'suppressed').map(({ period }) => period)
    expect(hidden(content([...quarters, year]))).toEqual(['2023-Q1', '2023-Q2'])
    // Eleven months are no year.
    expect(hidden(content([...quarters.slice(0, 3), year]))).toEqual(['2023-Q1'])
    const earlier = content(quarters)
    expect(hidden(earlier)).toEqual(['2023-Q1'])
    const told = { kind: 'annual-report', region: '410181', content: earlier } as const
    expect(hidden(content([...quarters, year], [], [], [told]))).toEqual(['2023-Q1', '2023'])
  })

  it('keeps hidden what a report that stands in public hides, in every sentence', () => {
    const counted = (region: string, numerator: number) =>
      value({ region, period: '2023', value: numerator / 2, numerator, denominator: 2000 })
    const towns = [counted('410181100', 4), counted('410181101', 16), counted('410181102', 40)]
    const county = content([value({ period: '2023', value: 30, numerator: 60, denominator: 6000 })], towns)
    const told = { kind: 'annual-report', region: '410181', content: county } as const
    const ownReport = content(
      [{ ...counted('410181', 16) }],
      [],
      [],
      [{ ...told, content: { indicators: [], figures: county.figures.map((one) => ({ ...one, region: '410181' })) } }],
    )
    expect(rowsOf(ownReport, 'domains')[0]?.[3]).toBe('已隐去(数量过少)')
    expect(JSON.stringify(ownReport)).not.toContain('8.00')
  })

  it('tells zero, not collected and not calculable apart', () => {
    const of = (said: Parameters<typeof statement>[0]) => rowsOf(content([value(said)]), 'domains')[0]?.[3]
    expect(of({ value: 0, numerator: 0, denominator: 2000 })).toMatch(/^0\.00/)
    expect(of({ absence: 'not-collected' })).toBe('未收集')
    expect(of({ absence: 'not-calculable' })).toBe('不可计算')
    expect(of({ indicator: 'life-expectancy', value: 80 })).toBe('暂无数据')
  })

  it('cites every figure with its revision, and a missing one as none', () => {
    expect(content(YEARS).figures.map(({ indicator, period, revision }) => [indicator, period, revision])).toEqual([
      ['infant-mortality', '2023', 1],
      ['life-expectancy', '2023', 0],
    ])
  })

  it('says that figures are invented, wherever they are', () => {
    const said = content(YEARS)
    expect(said.invented).toBe(true)
    expect(textsOf(said, 'methods').at(-1)).toContain('虚构数据')
  })
})
