import { describe, expect, it } from 'vitest'
import { DRAFT_COLUMNS } from '../../contract/index.ts'
import { LIBRARY, linesOf, tableOf } from './library.fixture.ts'
import type { SourceBlock } from './plan-source.ts'
import { recognisePlan } from './recognise-plan.ts'

const TITLE = linesOf('巩义市健康规划(2021—2025年)')

function planOf(...blocks: readonly SourceBlock[]) {
  const outcome = recognisePlan({ blocks: [...TITLE, ...blocks] }, LIBRARY)
  if (!outcome.ok) return outcome.refusal.code
  const { rows, findings } = outcome.value
  const doubts = rows.flatMap((row) =>
    DRAFT_COLUMNS.filter((column) => !row[column].sure).map((column) => [row.ordinal, column, row[column].doubt]),
  )
  const read = rows.map(({ domain, name, unit, baseline, target, department }) =>
    [domain, name, unit, baseline, target, department].map(({ reading }) => reading).join('|'),
  )
  return { read, doubts, findings }
}

const BODY = [
  ['健康人群', '婴儿死亡率(‰)', '5.6', '≤4.1', '市卫健委'],
  ['健康人群', '5岁以下儿童死亡率(‰)', '7.5', '≤5', '市卫健委'],
  ['健康人群', '居民健康素养水平(%)', '30.16', '≥36', '市委宣传部'],
  ['健康社会', '养老机构护理型床位占比(%)', '50', '≥55', '市民政局'],
] as const
const READ = [
  '健康人群|婴儿死亡率|‰|5.6|≤4.1|市卫健委',
  '健康人群|5岁以下儿童死亡率|‰|7.5|≤5|市卫健委',
  '健康人群|居民健康素养水平|%|30.16|≥36|市委宣传部',
  '健康社会|养老机构护理型床位占比|%|50|≥55|市民政局',
]

describe('a table without a header', () => {
  it('is read without a question where bounds tell the targets', () => {
    expect(planOf(tableOf(...BODY))).toEqual({ read: READ, doubts: [], findings: [] })
  })

  it('is read with numbers, a unit column and its own title', () => {
    const rows = BODY.map(([domain, name, baseline, target, department], index) => {
      const [bare = '', unit = ''] = name.replace(')', '').split('(')
      return [`${index + 1}`, domain, bare, unit, baseline, target, '约束性', department]
    })
    const title = Array.from({ length: 8 }, () => '健康城市指标表')
    expect(planOf(tableOf(title, ...rows))).toEqual({ read: READ, doubts: [], findings: [] })
  })

  it('asks once which columns of plain figures are meant', () => {
    const plain = BODY.map(([domain, name, baseline, target, department]) => [
      domain,
      name,
      baseline,
      target.replace(/[≤≥]/, ''),
      department,
    ])
    expect(planOf(tableOf(...plain))).toMatchObject({
      doubts: [
        [1, 'baseline', 'guessed-column'],
        [1, 'target', 'guessed-column'],
      ],
    })
  })

  it('takes the first and the last of several columns of figures, and says what it could not place', () => {
    const rows = BODY.map(([domain, name, baseline, target, department]) => [
      domain,
      name,
      baseline,
      '6',
      target,
      department,
    ])
    expect(planOf(tableOf(...rows))).toMatchObject({
      read: READ,
      findings: [{ kind: 'unreadable', statements: [{ place: 'table 1 row 1 cell 4', text: '6 …' }] }],
    })
  })

  it('asks whether names that nobody knows are indicators', () => {
    const rows = ['甲设施达标率(%)', '乙设施达标率(%)', '丙设施达标率(%)'].map((name) => [name, '50', '≥60'])
    expect(planOf(tableOf(...rows))).toMatchObject({
      doubts: [
        [1, 'name', 'guessed-column'],
        [1, 'department', 'missing-cell'],
        [2, 'department', 'missing-cell'],
        [3, 'department', 'missing-cell'],
      ],
    })
  })

  it.each([
    ['a list of projects', [1, 2, 3, 4].map((one) => [`${one}`, `第${one}人民医院迁建`, '2023年', '市卫健委'])],
    ['two rows', BODY.slice(0, 2)],
    ['a list of departments', [1, 2, 3, 4].map((one) => ['市卫健委', `牵头第${one}项工作`, `${one}`])],
    ['texts', [1, 2, 3].map((one) => ['婴儿死亡率(‰)', `降低第${one}类风险`, '市卫健委'])],
  ])('is not found in %s', (_what, rows) => {
    expect(planOf(tableOf(...rows))).toBe('plan.no-indicator-table')
  })
})

describe('a table that goes on over pages', () => {
  const HEADER = ['领域', '指标', '基期值', '目标值', '责任单位']
  it('has its header once', () => {
    const [second, ...others] = BODY.slice(2)
    const continued = tableOf(['', ...(second ?? []).slice(1)], ...others)
    const outcome = planOf(tableOf(HEADER, ...BODY.slice(0, 2)), ...linesOf('- 3 -\n续表'), continued)
    expect(outcome).toEqual({ read: READ, doubts: [], findings: [] })
  })

  it('is asked about where other text stands between, and ends where another kind of table begins', () => {
    const other = tableOf(...[1, 2, 3].map((one) => ['项目', `第${one}医院`, '在建', '2023年', '市卫健委']))
    const [first, ...rest] = BODY
    const projects = tableOf(
      ['类别', '重点项目', '投资', '年限', '单位'],
      ...[1, 2, 3, 4, 5, 6, 7].map((one) => ['设施', `第${one}人民医院迁建`, '1200', '2', '市卫健委']),
    )
    expect(planOf(tableOf(HEADER, ...BODY), projects)).toMatchObject({ read: READ })
    const apart = linesOf('重点项目的建设由各单位按职责分工负责推进')
    expect(planOf(tableOf(HEADER, ...BODY), other)).toMatchObject({ read: READ })
    expect(planOf(tableOf(HEADER, first), ...apart, tableOf(...rest))).toMatchObject({
      read: READ,
      doubts: [[2, 'name', 'guessed-column']],
    })
  })
})
