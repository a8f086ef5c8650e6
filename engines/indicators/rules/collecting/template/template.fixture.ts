import type { Report, ReportCells, ReportItem } from '../../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../../contract/index.ts'
import type { ReportBackground } from '../check-report.ts'
import { COLUMN_TITLES, type ColumnKey } from './columns.ts'
import { findTable } from './find-table.ts'
import type { TemplateReport } from './read-template.ts'
import type { FilledCell, FilledSheet, FormSheet } from './sheet.ts'
import { writeTemplate } from './write-template.ts'

/** One indicator for each way a figure is filled in. */
export const DEFINITIONS: ReadonlyMap<string, IndicatorDefinition> = new Map(
  [
    indicator('infant-mortality', '婴儿死亡率', { unit: '‰', factor: 1000, interval: 'byar' }),
    indicator('hypertension-managed', '高血压患者规范管理率', { unit: '%', factor: 100, interval: 'wilson' }),
    indicator('life-expectancy', '人均预期寿命', { unit: '岁' }),
    indicator('maternal-mortality', '孕产妇死亡率', { unit: '1/10万' }),
    indicator('mosquito-density', '病媒生物密度控制水平', { unit: '', measure: 'level' }),
    indicator('healthy-town', '健康乡镇建成', { unit: '', measure: 'milestone' }),
    indicator('two-rates', '两项合格率', { unit: '%', measure: 'parts' }),
  ].map((one) => [one.code, one]),
)
const ITEMS: ReportItem[] = [...DEFINITIONS.keys()].map((code) => ({ indicator: code, required: true }))

/** A report of version 3 with these cells, all of them written before. */
export function reportOf(cells: ReportCells = {}): Report {
  return {
    id: '01920000-0001-7abc-bfff-ffffffffffff',
    dataSet: 'test-annual',
    plan: 'test-2021-2025',
    region: '410181',
    organisation: 'gongyi-health',
    period: '2024',
    status: 'draft',
    version: 3,
    opensOn: '2025-01-01',
    dueOn: '2025-03-31',
    closesOn: '2025-12-31',
    items: ITEMS,
    cells,
    round: 0,
  }
}

function pageOf(report: Report): Parameters<typeof writeTemplate>[0] {
  return {
    report,
    names: {
      dataSet: { zh: '年度监测表', en: 'Annual form' },
      organisation: { zh: '巩义市卫健委' },
      region: { zh: '巩义市' },
    },
    rows: report.items.map((item) => ({ ...item, definition: DEFINITIONS.get(item.indicator) as IndicatorDefinition })),
    previousPeriod: '2023',
  }
}

/** What a template of a report is read against; `base` are the cells it was downloaded with. */
export function against(report: Report, base = report.cells): TemplateReport {
  return { report, edition: 1, definitions: DEFINITIONS, cellsAt: () => base }
}

export function backgroundOf(report: Report): ReportBackground {
  return {
    ...report,
    today: '2025-02-01',
    definitions: DEFINITIONS,
    series: new Map(),
    evidenced: new Set(),
    below: new Map(),
  }
}

/** The template of a report as a spreadsheet gives it back untouched. */
export function downloaded(cells: ReportCells = {}, language: 'zh' | 'en' = 'zh'): FilledSheet {
  return filledSheet(formOf(reportOf(cells), language))
}

export function formOf(report: Report, language: 'zh' | 'en' = 'zh'): FormSheet {
  return writeTemplate(pageOf(report), 1, language)
}

function filledSheet({ title, lines, columns, rows }: FormSheet): FilledSheet {
  const texts = [[title], ...lines.map((line) => [line]), columns.map((column) => column.title)]
  const values = [...texts, ...rows.map((row) => row.map(({ value }) => value))]
  return {
    name: title,
    rows: values
      .map((row, index) => row.flatMap((value, column) => cellOf(index + 1, column + 1, value) ?? []))
      .filter((row) => row.length > 0),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }
}

function cellOf(row: number, column: number, value: string | number | undefined): FilledCell | undefined {
  if (value === undefined || value === '') return undefined
  const place = { row, column, address: `${String.fromCharCode(64 + column)}${row}`, formula: false }
  if (typeof value === 'number') return { ...place, text: String(value), look: 'number', number: value }
  return { ...place, text: value, look: 'text' }
}

/** The sheet as Excel saves it as CSV: the rows as they are seen, all of one width. */
export function csvOf(sheet: FilledSheet): string {
  const width = Math.max(...sheet.rows.flat().map(({ column }) => column))
  const lines = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const text = row.find(({ column }) => column === index + 1)?.text ?? ''
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    }).join(','),
  )
  return `${lines.join('\r\n')}\r\n`
}

/** What somebody enters: a number, a text, or a cell of another look; `undefined` empties. */
export type Typed = string | number | Partial<FilledCell> | undefined

/** The sheet with something typed into the row of an indicator. */
export function typed(sheet: FilledSheet, indicator: string, key: ColumnKey, entry: Typed): FilledSheet {
  const heading = sheet.rows.find((row) => row.some(({ text }) => text === COLUMN_TITLES.code.zh)) ?? []
  const column = heading.find(({ text }) => text === COLUMN_TITLES[key].zh)?.column ?? 0
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (row[0]?.text !== indicator) return row
      const others = row.filter((cell) => cell.column !== column)
      const plain = typeof entry === 'object' ? { text: '', ...entry } : undefined
      const cell = cellOf(row[0].row, column, plain ? 'x' : (entry as string | number | undefined))
      const entered = cell && plain ? { ...cell, ...plain } : cell
      return [...others, ...(entered ? [entered] : [])].sort((a, b) => a.column - b.column)
    }),
  }
}

/** Where the figures of a sheet stand. */
export function addressOf(sheet: FilledSheet, indicator: string, key: ColumnKey): string {
  const table = findTable(sheet, new Set())
  if (!table.ok) throw new Error(table.refusal.code)
  const row = table.value.rows.find((cells) => cells[0]?.text === indicator)?.[0]?.row
  return `${table.value.columns.get(key)?.address.replace(/\d+$/, '')}${row}`
}

function indicator(code: string, zh: string, more: Partial<IndicatorDefinition>): IndicatorDefinition {
  return {
    code,
    version: 1,
    name: { zh, en: `The ${code}` },
    unit: '%',
    direction: 'increase',
    measure: 'number',
    formula: { kind: 'reported' },
    interval: 'none',
    decimals: 2,
    frequency: 'year',
    source: { title: 'invented', status: 'unverified' },
    ...more,
  }
}
