import { describe, expect, it } from 'vitest'
import { linesOf, tableOf } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

const TABLE = tableOf(
  ['指标', '基期值', '目标值', '责任单位'],
  ['每万人拥有公共卫生人员数(1/万人)', '3.5', '4.0', '县卫健局'],
  ['孕产妇死亡率(1/10万)', '15.8', '≤9', '县卫健局'],
  ['居民健康素养水平(%)', '30.16', '36', '县卫健局'],
  ['城区人均公园绿地面积(平方米/人)', '14.96', '16', '县住建局'],
  ['儿童健康管理率(%)', '≥90', '95', '县卫健局'],
)

function findingsOf(text: string, table = TABLE) {
  const outcome = recognisePlan(
    { blocks: [...linesOf(`某县规划(2021—2025年)\n${text}`), table] },
    { definitions: [], organisations: [] },
  )
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.findings
}

describe('contradictions between text and table', () => {
  it('are found across units, with both places', () => {
    const [finding, ...others] = findingsOf('目前每千常住人口公共卫生人员数达到0.83人。')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'contradiction',
      indicator: 'plan-2021-2025-row-1',
      statements: [
        { place: 'line 2', value: 0.83, unit: '人' },
        { place: 'table row 1', value: 3.5, unit: '1/万人' },
      ],
    })
  })

  it.each([
    ['rounding', '目前居民健康素养水平达到30%。'],
    ['the same in another unit', '目前每千人拥有公共卫生人员0.35人。'],
    ['another indicator with like words', '目前居民心理健康素养水平为12%。'],
    ['another year', '2015年居民健康素养水平为8.1%。'],
    ['a change', '居民健康素养水平增长12%,比2015年提高8%。'],
    ['a count, not a rate', '目前公共卫生人员数达到560人。'],
    ['a bound that holds', '目前儿童健康管理率为93.2%。'],
    ['no word on when', '居民健康素养水平12%。'],
    ['the target repeated', '到2025年居民健康素养水平达到36%以上。'],
    ['an earlier stage of the target', '到2022年居民健康素养水平达到32%。'],
  ])('are not made of %s', (_why, text) => expect(findingsOf(text)).toEqual([]))

  it.each([
    ['a baseline', '一、发展基础\n人均公园绿地面积达到14.93平方米。', '14.93平方米;指标表基期值为 14.96平方米/人'],
    ['each member of a list', '目前水质合格率、儿童健康管理率均达80%。', '80%;指标表基期值为 ≥90%'],
    ['a target', '到2025年,全县居民健康素养水平提高到40%。', '40%;指标表目标值为 36%'],
  ])('are found for %s', (_what, text, message) => {
    const findings = findingsOf(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.zh).toContain(message)
  })
})

describe('the table against itself', () => {
  it('finds a target worse than its baseline and an indicator that stands twice', () => {
    const findings = findingsOf(
      '',
      tableOf(
        ['指标', '基期值', '目标值', '责任单位'],
        ['产前筛查率(%)', '80', '≥76', '县卫健局'],
        ['吸烟率(%)', '25', '20', '县卫健局'],
        ['产前筛查率(%)', '69', '≥76', '县卫健局'],
      ),
    )
    expect(findings.map(({ kind, statements }) => [kind, statements.map(({ place }) => place)])).toEqual([
      ['target-worse-than-baseline', ['table row 1', 'table row 1']],
      ['duplicate', ['table row 1', 'table row 3']],
    ])
  })
})
