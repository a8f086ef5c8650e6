import { expect, it } from 'vitest'
import type { RegionVerdicts } from '../../contract/index.ts'
import { regionsTable } from './regions-table.ts'

const FOUND: RegionVerdicts = {
  plan: {
    code: 'test',
    version: 1,
    title: '规划',
    region: '410181',
    period: { from: 2021, to: 2025 },
    indicators: 2,
    tasks: 0,
    findings: 0,
  },
  asOf: '2024-12-31',
  indicators: [
    { code: 'behind', name: '落后率', nameEn: 'Share behind' },
    { code: 'region', name: '床位' },
  ],
  regions: [
    {
      region: '410181',
      name: '巩义市',
      nameEn: 'Gongyi',
      behind: 1,
      counts: { achieved: 1, worsening: 1 },
      verdicts: { behind: 'worsening', region: 'achieved', other: 'at-risk' },
    },
    { region: '410181100', name: '米河镇', behind: 0, counts: { achieved: 1 }, verdicts: { behind: 'achieved' } },
  ],
  invented: true,
}

it('has a row for each region and a column for each compared indicator, whatever their codes', () => {
  const { title, columns, rows, notes } = regionsTable(FOUND, 'zh')
  expect(title).toBe('演示数据 规划 地区对比 2024-12-31')
  expect(columns.slice(0, 4).map((column) => column.title)).toEqual([
    '地区代码',
    '地区',
    '需关注指标数',
    '已达标指标数',
  ])
  expect(columns.slice(-2).map((column) => column.title)).toEqual(['落后率', '床位'])
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
  const [behind = '', beds = ''] = columns.slice(-2).map(({ key }) => key)
  expect(rows.map((row) => [row['region/name'], row.behind, row['count/achieved'], row[behind], row[beds]])).toEqual([
    ['巩义市', 1, 1, '逆向变化', '已达标'],
    ['米河镇', 0, 1, '已达标', ''],
  ])
  expect(notes).toEqual(['截至 2024-12-31', '含演示用虚构数据'])
})

it('marks nothing as made up that is not', () => {
  expect(regionsTable({ ...FOUND, invented: false }, 'zh')).toMatchObject({
    title: '规划 地区对比 2024-12-31',
    notes: ['截至 2024-12-31'],
  })
})

it('speaks English where it can', () => {
  const { columns, rows } = regionsTable(FOUND, 'en')
  expect(columns.slice(-2).map((column) => column.title)).toEqual(['Share behind', '床位'])
  expect(rows.map((row) => [row['region/name'], row['verdict/behind']])).toEqual([
    ['Gongyi', 'Worsening'],
    ['米河镇', 'Achieved'],
  ])
})
