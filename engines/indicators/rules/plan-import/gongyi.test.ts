import { describe, expect, it } from 'vitest'
import { DRAFT_COLUMNS } from '../../contract/index.ts'
import { GONGYI_ROWS, writtenOut } from './gongyi-rows.fixture.ts'
import { GONGYI_TABLE } from './gongyi-table.fixture.ts'
import { LIBRARY, linesOf } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

// The figures that the plan's own text gives beside its table, in words of ours.
const PAGE = `• 巩义市人民政府
• 2022-06-10
• 巩政〔2022〕6号
巩义市人民政府关于印发巩义市健康城市建设五年规划(2021—2025年)的通知
规划背景
(一)建设基础
1. 城乡环境。城市绿化覆盖率达40.63%,人均公园绿地面积达到14.93平方米,主次干道清扫率、城市生活垃圾无害化处理率均达100%。户用无害化卫生厕所普及率达94%。
2. 服务能力。床位数3989张,比2016年增长17.1%;每千常住人口医疗卫生机构执业(助理)医师2.51人,注册护士2.77人;每千常住人口公共卫生人员数达到0.83人。
总体要求
)战略目标
到2025年,个人卫生现金支出占卫生总费用的比重降到25%以下,人均预期寿命达到82.5岁,城乡居民健康素养水平达到36%以上,城乡居民心理健康素养水平不低于20%。
${GONGYI_TABLE}
三、主要任务
)改善健康环境
1. 加强城乡环境综合治理
全市农村生活污水治理率达到80%以上。
2. 开展空气质量优化行动
)构建健康社会
1. 健全社会医疗保障体系
全市15岁以上人群吸烟率控制在20%以下。
四、组织实施
(一)加强组织领导
`

function plan() {
  const outcome = recognisePlan({ blocks: linesOf(PAGE) }, LIBRARY)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

describe('the page of Gongyi', () => {
  it('gives 56 rows in 6 domains, each as a person reads it', () => {
    const { rows, domains } = plan()
    expect(rows.map(writtenOut)).toEqual(GONGYI_ROWS)
    const rowsOf = (name: string) => rows.filter((row) => row.domain.reading === name).length
    expect(domains.map(({ code, name }) => [code, rowsOf(name.zh)])).toEqual([
      ['people', 13],
      ['society', 10],
      ['service', 17],
      ['environment', 10],
      ['culture', 5],
      ['industry', 1],
    ])
  })

  it('doubts what a person must look at, and nothing else', () => {
    const doubts = plan().rows.flatMap((row) =>
      DRAFT_COLUMNS.filter((column) => !row[column].sure).map((column) => [
        row.ordinal,
        column,
        row[column].doubt,
        `${row[column].text} → ${row[column].reading}`,
      ]),
    )
    expect(doubts).toEqual([
      [2, 'unit', 'broken-unit', ' → ‰'],
      [3, 'unit', 'broken-unit', ' → ‰'],
      [9, 'department', 'unknown-department', '市文广 → 市文广旅体局'],
      [15, 'unit', 'broken-unit', '3批次/ → 批次/千人'],
      [17, 'name', 'broken-name', '养老机构护理型床位目标值% → 养老机构护理型床位目标值'],
      [19, 'unit', 'unit-differs', '% → %'],
      [22, 'department', 'unknown-department', '市科工 → 市科工信局'],
      [40, 'baseline', 'joined-numbers', '10070 → 100；70'],
      [40, 'target', 'joined-numbers', '10085 → 100；85'],
      [56, 'department', 'unknown-department', '市发 → 市发改委'],
    ])
  })

  it('parses what it reads', () => {
    const { rows } = plan()
    expect(rows[39]?.parsed).toMatchObject({ baseline: { parts: [100, 70], year: 2020 }, target: { kind: 'parts' } })
    expect(rows[4]?.parsed.baseline).toEqual({ text: '' })
    expect(rows[33]?.parsed.baseline).toMatchObject({ value: 90, comparator: '>=' })
    expect(rows[48]?.parsed).toMatchObject({ baseline: { level: 'C' }, target: { kind: 'grade' } })
    expect(rows[0]).toMatchObject({ code: 'gongyi-2021-2025-row-1', matched: false, direction: 'increase' })
    expect(rows[1]).toMatchObject({ code: 'infant-mortality', matched: true, direction: 'decrease' })
  })

  it('says where the plan comes from', () => {
    expect(plan()).toMatchObject({
      code: 'gongyi-2021-2025',
      title: '巩义市健康城市建设五年规划(2021—2025年)',
      region: '410181',
      issuer: '巩义市人民政府',
      documentNumber: '巩政〔2022〕6号',
      issued: '2022-06-10',
      period: { from: 2021, to: 2025 },
      baseYear: 2020,
    })
  })

  it('finds where its text and its table disagree, and raises nothing else', () => {
    expect(plan().findings.map((finding) => finding.message.zh)).toEqual([
      '“城区人均公园绿地面积”:正文为 14.93平方米;指标表基期值为 14.96平方米/人',
      '“生活垃圾无害化处理率”:正文为 100%;指标表基期值为 90%',
      '“每千常住人口执业(助理)医师数”:正文为 2.51人;指标表基期值为 3.14人',
      '“每万人拥有公共卫生人员数”:正文为 0.83人,折合 8.3(1/万人);指标表基期值为 3.5(1/万人)',
    ])
  })

  it('takes the numbered headings below as tasks, lost numbers counted on', () => {
    expect(plan().tasks.map(({ code, parent, title }) => `${code} ${parent ?? ''} ${title}`)).toEqual([
      '3  主要任务',
      '3.1 3 改善健康环境',
      '3.1.1 3.1 加强城乡环境综合治理',
      '3.1.2 3.1 开展空气质量优化行动',
      '3.2 3 构建健康社会',
      '3.2.1 3.2 健全社会医疗保障体系',
      '4  组织实施',
      '4.1 4 加强组织领导',
    ])
  })

  it('takes less than 300 ms', () => {
    plan()
    const start = performance.now()
    plan()
    expect(performance.now() - start).toBeLessThan(300)
  })
})
