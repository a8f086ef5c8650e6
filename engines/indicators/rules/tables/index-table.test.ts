import { expect, it } from 'vitest'
import type { IndexResult } from '../../contract/index.ts'
import { indexTable } from './index-table.ts'

type Line = IndexResult['dimensions'][number]['indicators'][number]

const line = (indicator: string, weight: number, more: Partial<Line> = {}): Line => ({
  indicator,
  number: '1',
  name: `指标${indicator}`,
  nameEn: `Indicator ${indicator}`,
  unit: '张',
  worst: 0,
  best: 10,
  expertWeight: weight,
  weight,
  ...more,
})
const scored = (value: number): Partial<Line> => ({
  figure: {
    period: '2023',
    value,
    basis: 'computed',
    status: 'final',
    revision: 1,
    availableOn: '2024-03-31',
    invented: true,
  },
  value,
  score: value * 10,
})
const RESULT: IndexResult = {
  index: 'example',
  version: 1,
  name: '示例指数',
  nameEn: 'Example index',
  region: '410181',
  regionName: '巩义市',
  regionNameEn: 'Gongyi',
  year: 2023,
  asOf: '2024-12-31',
  score: 50,
  coverage: 2 / 3,
  minimumCoverage: 0.5,
  dimensions: [
    { code: 'a', name: '甲', score: 80, coverage: 1, weight: 0.3, indicators: [line('x', 0.3, scored(8))] },
    {
      code: 'b',
      name: '乙',
      nameEn: 'Second',
      score: 49.999999999999986,
      coverage: 0.5,
      weight: 0.7,
      indicators: [line('y', 0.4, scored(5)), line('z', 0.3)],
    },
  ],
  method: 'expert-too-few-regions',
  regionsWeighed: 1,
  source: { title: '2018版', status: 'unverified' },
  invented: true,
}

it('opens every score to its figure, bounds and weights, and sums each sub-index and the whole', () => {
  const { title, rows, notes } = indexTable(RESULT, 'zh')
  expect(title).toBe('演示数据 巩义市 2023 示例指数 2024-12-31')
  expect(rows.map(({ dimension, name, score, weight, contribution }) => [dimension, name, score, weight, contribution]))
    // biome-ignore format: a table reads as one
    .toEqual([
    ['甲', '指标x', 80, 0.3, 24],
    ['甲', '分指数得分', 80, 0.3, 24],
    ['乙', '指标y', 50, 0.4, 20],
    ['乙', '指标z', undefined, 0.3, undefined],
    ['乙', '分指数得分', 50, 0.7, 35],
    ['', '总分', 50, 1, 50],
  ])
  expect(rows[0]).toMatchObject({ figure: '8', unit: '张', period: '2023', basis: '系统计算', worst: 0, best: 10 })
  expect(notes).toEqual([
    '截至 2024-12-31',
    '含演示用虚构数据',
    '方法：专家权重（可比地区太少，熵权无法计算）',
    '来源：2018版',
  ])
})

it('is complete in English, and Chinese where nobody has said it in English', () => {
  const { title, columns, rows } = indexTable(RESULT, 'en')
  expect(title).toBe('Demonstration Gongyi 2023 Example index 2024-12-31')
  expect(columns.every((column) => /^[\x20-\x7e×]+$/.test(column.title))).toBe(true)
  expect(rows[0]).toMatchObject({ dimension: '甲', name: 'Indicator x', unit: 'beds', basis: 'Computed' })
  expect(rows[2]).toMatchObject({ dimension: 'Second' })
})
