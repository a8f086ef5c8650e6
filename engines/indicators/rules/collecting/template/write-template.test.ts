import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportCell, ReportCells } from '../../../contract/collecting/index.ts'
import { readTemplate } from './read-template.ts'
import { against, backgroundOf, DEFINITIONS, downloaded, formOf, reportOf } from './template.fixture.ts'
import { templateChanges } from './template-changes.ts'

const CELLS: ReportCells = {
  'infant-mortality': { numerator: 12, denominator: 3000, comment: '=见附件' },
  'hypertension-managed': { absence: 'not-collected' },
  'two-rates': { parts: [98, 85.5] },
  'healthy-town': { attained: false },
}

describe('a template', () => {
  it('says whose it is, and shows codes, names, units and the cells there are', () => {
    const { title, lines, columns, rows } = formOf(reportOf(CELLS))
    expect(title).toBe('年度监测表 2024年 巩义市卫健委')
    expect(lines[0]).toBe('填报单位：巩义市卫健委　地区：巩义市　时期：2024年　截止日期：2025-03-31')
    expect(lines[2]).toMatch(/kangcheng-report\/1 report=\S{36} form=test-annual@1 period=2024 /)
    expect(columns.map((column) => column.title)).toEqual([
      ...['代码', '指标', '单位', '最近数据', '上期填报'],
      ...['数值', '分子', '分母', '分项', '等级', '是否完成', '无数据原因', '说明'],
    ])
    expect(rows.map((row) => row.map(({ value }) => value ?? '').join('|'))).toEqual([
      'infant-mortality|婴儿死亡率|‰||||12|3000|||||=见附件',
      'hypertension-managed|高血压患者规范管理率|%|||||||||未收集|',
      'life-expectancy|人均预期寿命|岁||||||||||',
      'maternal-mortality|孕产妇死亡率|1/10万||||||||||',
      'mosquito-density|病媒生物密度控制水平|||||||||||',
      'healthy-town|健康乡镇建成|||||||||否||',
      'two-rates|两项合格率|%||||||98; 85.5||||',
    ])
  })

  it('opens for each indicator what it takes, and nothing else', () => {
    const { columns, rows } = formOf(reportOf())
    const open = rows.map((row) =>
      row.flatMap(({ entry }, index) => (entry ? [`${columns[index]?.title} ${entry.kind}`] : [])).join(', '),
    )
    const always = '无数据原因 choice, 说明 text'
    const counted = `数值 number, 分子 number, 分母 number, ${always}`
    expect(open).toEqual([
      ...[counted, counted, `数值 number, ${always}`, `数值 number, ${always}`],
      ...[`等级 text, ${always}`, `是否完成 choice, ${always}`, `分项 text, ${always}`],
    ])
  })

  it('in English has English headings, names and choices', () => {
    const { title, columns, rows } = formOf(reportOf(CELLS), 'en')
    expect(title).toBe('Annual form 2024 巩义市卫健委')
    expect(columns[0]?.title).toBe('Code')
    expect(rows[1]?.map(({ value }) => value)).toContain('Not collected')
    expect(rows[5]?.map(({ value }) => value)).toContain('no')
  })

  it('has lists that a spreadsheet takes: 255 signs, no comma in a choice', () => {
    for (const language of ['zh', 'en'] as const) {
      const choices = formOf(reportOf(), language).rows.flat()
      for (const { entry } of choices) {
        if (entry?.kind !== 'choice') continue
        expect(entry.of.join(',').length).toBeLessThan(255)
        expect(entry.of.join('')).not.toContain(',')
      }
    }
  })
})

const number = fc.double({ min: -1e15, max: 1e15, noNaN: true })
const count = fc.double({ min: 1e-3, max: 1e15, noNaN: true })
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'=+-@＝\'"\n\r\t ,;是否5'), maxLength: 20 }),
)
const anyCell: fc.Arbitrary<ReportCell> = fc.record(
  {
    value: number,
    numerator: count,
    denominator: count,
    parts: fc.array(number, { minLength: 2, maxLength: 5 }),
    level: fc.string({ minLength: 1, maxLength: 20 }),
    attained: fc.boolean(),
    absence: fc.constantFrom('suppressed', 'not-collected', 'not-calculable'),
    comment: text,
    copiedFrom: fc.constant('2023'),
  },
  { requiredKeys: [] },
)
const anyCells = fc.dictionary(fc.constantFrom(...DEFINITIONS.keys()), anyCell)

it('brought back untouched changes nothing, whatever the report holds', () => {
  fc.assert(
    fc.property(anyCells, fc.constantFrom('zh' as const, 'en' as const), (cells, language) => {
      const report = reportOf(cells)
      const read = readTemplate([downloaded(cells, language)], against(report))
      if (!read.ok) throw new Error(read.refusal.code)
      const found = templateChanges(read.value, report, backgroundOf(report))
      expect(found.changes).toEqual([])
      expect(read.value.notInFile).toEqual([])
    }),
    { numRuns: 300 },
  )
})
