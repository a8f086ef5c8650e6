import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

const NOTHING_KNOWN = { definitions: [], organisations: [] }

function recognise(text: string) {
  const outcome = recognisePlan({ blocks: linesOf(text) }, NOTHING_KNOWN)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

// Invented cities and figures.
const NARROW_COLUMNS = `临泽市健康城市行动计划(2021—2030年)
序
号
指标名称
计量
单位
2020年
现状值
2025年
2030年
责任
部门
1
人均预期
寿命
岁
77.9
78.5
80
市卫生
健康委
2
居民健康素养
水平
%
18.2
25
≥30
市卫生健康委
3
每千常住人口执业(助理)
医师数
人
2.3
2.9
3.4
市卫生健康委、市人力资源
社会保障局
4
城市建成区绿地率
%
—
逐步
提高
逐步提高
市城市管理局
5
农村自来水普及率
%
88
93
98
市水利局
注:均为预期性指标。
第二章 重点任务
`

const CELLS_IN_ONE_LINE = `青原县全民健康规划(2023—2027年)
主要指标  责任单位  现状值(2022年)  目标值(2027年)
(一)健康水平
婴儿死亡率(‰)  县卫健局  4.2  ≤3.8
5岁以下儿童死亡率(‰  县卫健局  5.1  ≤4.5
- 3 -
主要指标  责任单位  现状值(2022年)  目标值(2027年)
(二)健康环境
空气质量优良天数比率(%)  县生态环境分局  81.4  ≥85
建成健康步道(公里)  县文旅体局  36  每年新增5公里
二、主要任务
`

describe('lines of a broken table', () => {
  it('are laid back into narrow columns with steps of other years', () => {
    const { rows, domains, period } = recognise(NARROW_COLUMNS)
    expect(
      rows.map((row) =>
        [row.name, row.unit, row.baseline, row.target, row.department].map((cell) => cell.reading).join('|'),
      ),
    ).toEqual([
      '人均预期寿命|岁|77.9|80|市卫生健康委',
      '居民健康素养水平|%|18.2|≥30|市卫生健康委',
      '每千常住人口执业(助理)医师数|人|2.3|3.4|市卫生健康委、市人力资源社会保障局',
      '城市建成区绿地率|%|—|逐步提高|市城市管理局',
      '农村自来水普及率|%|88|98|市水利局',
    ])
    expect(rows[1]?.path).toEqual([{ year: 2025, value: 25 }])
    expect(rows[3]?.path).toBeUndefined()
    expect(domains).toEqual([{ code: 'domain-1', name: { zh: '主要指标' } }])
    expect(period).toEqual({ from: 2021, to: 2030 })
  })

  it('are parted by spaces where the header is one line; headings between rows are domains', () => {
    const { rows, findings } = recognise(CELLS_IN_ONE_LINE)
    expect(
      rows.map((row) =>
        [row.domain, row.name, row.unit, row.baseline, row.target].map((cell) => cell.reading).join('|'),
      ),
    ).toEqual([
      '健康水平|婴儿死亡率|‰|4.2|≤3.8',
      '健康水平|5岁以下儿童死亡率|‰|5.1|≤4.5',
      '健康环境|空气质量优良天数比率|%|81.4|≥85',
      '健康环境|建成健康步道|公里|36|每年新增5公里',
    ])
    expect(rows[0]?.department).toMatchObject({ reading: '县卫健局', sure: true })
    expect(findings).toEqual([])
  })

  it('that fit nowhere become a finding and leave the rows around alone', () => {
    const odd = NARROW_COLUMNS.replace('4\n城市', '此处原为图片,网页未能显示。\n4\n城市')
    const { rows, findings } = recognise(odd)
    expect(rows).toHaveLength(5)
    expect(rows[3]?.name.reading).toBe('城市建成区绿地率')
    expect(findings).toMatchObject([{ kind: 'unreadable', statements: [{ text: '此处原为图片,网页未能显示。' }] }])
  })

  it('with a cell gone keep the other cells in place and ask for it', () => {
    const { rows } = recognise(NARROW_COLUMNS.replace('\n18.2\n25\n≥30\n市卫生健康委\n', '\n18.2\n25\n≥30\n'))
    expect(rows).toHaveLength(5)
    expect(rows[1]?.department).toMatchObject({ text: '', sure: false, doubt: 'missing-cell' })
    expect(rows[2]?.name.reading).toBe('每千常住人口执业(助理)医师数')
  })
})

interface Row {
  readonly domain: string
  readonly name: string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  readonly department: string
}

const subject = fc.constantFrom(
  '高血压患者',
  '适龄妇女',
  '中小学生',
  '城区道路',
  '社区老年人',
  '集中供水',
  '餐饮单位',
  '产前检查',
)
const matter = fc.constantFrom(
  '规范管理',
  '两癌筛查',
  '体质达标',
  '机械清扫',
  '健康档案建立',
  '水质合格',
  '量化分级',
  '早期覆盖',
)
const figure = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100))
const row: fc.Arbitrary<Row> = fc.record({
  domain: fc.constant(''),
  name: fc.tuple(subject, matter, fc.constantFrom('率', '比例', '覆盖率')).map((pieces) => pieces.join('')),
  unit: fc.constantFrom('%', '‰', '1/10万'),
  baseline: fc.oneof(
    figure,
    fc.constant('--'),
    fc.constant('逐年增加'),
    figure.map((value) => `≥${value}`),
  ),
  target: fc.oneof(
    figure,
    fc.constantFrom('持续改善', '逐年降低'),
    figure.map((value) => `≤${value}`),
  ),
  department: fc.constantFrom('市卫健委', '市教育局', '县住建局', '市疾控中心', '市委宣传部', '生态环境分局'),
})
const table = fc
  .array(fc.tuple(fc.constantFrom('健康人群', '健康服务', '健康环境'), fc.array(row, { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups) => groups.flatMap(([domain, rows]) => rows.map((one) => ({ ...one, domain }))))

const ORDERS = [
  {
    header: ['领域', '指标', '基期值', '2025年', '目标值', '责任', '单位'],
    cells: ['domain', 'name', 'baseline', 'target', 'department'],
  },
  {
    header: ['领域', '指标名称', '责任单位', '现状值', '目标值'],
    cells: ['domain', 'name', 'department', 'baseline', 'target'],
  },
  {
    header: ['类别', '主要指', '标', '2020年', '2025年', '牵头部门'],
    cells: ['domain', 'name', 'baseline', 'target', 'department'],
  },
] as const

const half = { domain: '健康人群', name: '高血压患者规范管理率', unit: '%', baseline: '--' }
const party = { ...half, target: '持续改善', department: '市委宣传部' }
const health = { ...half, target: '≤0', department: '市卫健委' }
/** Found by chance: 市 was given to the name before, 宣传部 and 传部 to the name after. */
const HALF_DEPARTMENTS: [Row[], (typeof ORDERS)[number], number[], boolean][] = [
  [[health], ORDERS[1], [0.125, 0.125], true],
  [[party, health], ORDERS[0], [0.3, 0.3], false],
  [[party, health], ORDERS[0], [0.5, 0.5], false],
]

/** Breaks cells where a narrow column would: names and words anywhere inside, figures never. */
function rendered(
  rows: readonly Row[],
  order: (typeof ORDERS)[number],
  cut: (length: number) => number[],
  closed: boolean,
) {
  const lines: string[] = [...order.header]
  let domain = ''
  for (const one of rows) {
    for (const key of order.cells) {
      if (key === 'domain') {
        if (one.domain !== domain) lines.push(one.domain.slice(0, 2), one.domain.slice(2))
        domain = one.domain
      } else if (key === 'name') {
        const [first = 0, second = 0] = cut(one.name.length)
        lines.push(
          one.name.slice(0, first),
          one.name.slice(first, second),
          `${one.name.slice(second)}(${one.unit}${closed ? ')' : ''}`,
        )
      } else if (/^[\u4E00-\u9FA5]{4,}$/.test(one[key])) {
        const [first = 0] = cut(one[key].length)
        lines.push(one[key].slice(0, first), one[key].slice(first))
      } else lines.push(one[key])
    }
  }
  return `某市健康城市规划(2021—2025年)\n${lines.filter((line) => line !== '').join('\n\n')}\n三、主要任务\n`
}

describe('any table', () => {
  it('comes back from its broken lines', () => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(table, fc.constantFrom(...ORDERS), cuts, fc.boolean(), (rows, order, shares, closed) => {
        const cut = (length: number) => shares.map((share) => Math.round(share * length)).sort((a, b) => a - b)
        const draft = recognise(rendered(rows, order, cut, closed))
        expect(
          draft.rows.map((one) => ({
            domain: one.domain.reading,
            name: one.name.reading,
            unit: one.unit.reading,
            baseline: one.baseline.reading,
            target: one.target.reading,
            department: one.department.reading,
          })),
        ).toEqual(rows)
      }),
      { numRuns: 150, examples: HALF_DEPARTMENTS },
    )
  })
})
