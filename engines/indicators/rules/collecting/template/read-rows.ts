import { halfWidth } from '@kangcheng/kernel'
import type { ReportCell, TemplateProblem } from '../../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../../contract/index.ts'
import { englishUnit } from '../../evaluation/english-units.ts'
import { COLUMN_TITLES, FIELDS, type Field } from './columns.ts'
import { filledText } from './filled-text.ts'
import { cellAt, type FilledTable } from './find-table.ts'
import { problemAt } from './problem-at.ts'
import type { Figures, FileProblem } from './problem-words.ts'
import { readEntry } from './read-entry.ts'
import { looksLikeDay } from './read-number.ts'
import type { FilledCell } from './sheet.ts'

/** A row of an indicator. One with an error has no entries. */
export interface FilledRow {
  indicator: string
  entries: ReadonlyMap<Field, ReportCell[Field]> | undefined
  /** Where each field stands; for a field that is empty, where it would. */
  places: (field: Field) => string
}

/** What rows are read against. */
export interface AskedRows {
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Fields that the template has open for an indicator; none for one that is not asked for. */
  open: ReadonlyMap<string, ReadonlySet<Field>>
}

/** Reads the rows by their codes, in whatever order they stand. */
export function readRows(table: FilledTable, asked: AskedRows): { rows: FilledRow[]; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = []
  const known: { code: string; at: FilledCell; row: readonly FilledCell[] }[] = []
  for (const row of table.rows) {
    const at = cellAt(table, row, 'code')
    const filled = FIELDS.map((field) => cellAt(table, row, field)).find((cell) => cell !== undefined)
    const code = halfWidth(filledText(at?.text ?? '')).toLowerCase()
    if (at && asked.open.has(code)) known.push({ code, at, row })
    else if (at) problems.push(problemAt(at, filled ? 'unknown-indicator' : 'unread-row'))
    else if (filled) problems.push(problemAt(filled, 'no-code'))
  }
  const times = new Map<string, number>()
  for (const { code } of known) times.set(code, (times.get(code) ?? 0) + 1)
  const rows = known.map(({ code, at, row }): FilledRow => {
    const read = times.get(code) === 1 ? readRow(table, row, code, asked) : twice(at)
    problems.push(...read.problems.map((problem) => ({ ...problem, indicator: code })))
    const failed = read.problems.some(({ severity }) => severity === 'error')
    const places = (field: Field) => placeOf(table, row, field) ?? at.address
    return { indicator: code, entries: failed ? undefined : read.entries, places }
  })
  return { rows, problems }
}

interface RowRead {
  entries: Map<Field, ReportCell[Field]>
  problems: TemplateProblem[]
}

function twice(at: FilledCell): RowRead {
  return { entries: new Map(), problems: [problemAt(at, 'indicator-twice')] }
}

function readRow(table: FilledTable, row: readonly FilledCell[], code: string, asked: AskedRows): RowRead {
  const definition = asked.definitions.get(code)
  const open = asked.open.get(code) ?? new Set<Field>()
  const unit = definition?.unit ?? ''
  const entries: RowRead['entries'] = new Map()
  const problems = definition ? tornApart(table, row, definition) : []
  for (const field of FIELDS) {
    const cell = cellAt(table, row, field)
    if (!cell) continue
    const say = (kind: FileProblem, figures: Figures = {}) =>
      problems.push(problemAt(cell, kind, { unit: unit || '—', ...figures }))
    if (!open.has(field)) {
      const title = COLUMN_TITLES[FIELDS.find((one) => open.has(one)) ?? 'comment']
      say('wrong-column', { column: title.zh, columnEn: title.en })
      continue
    }
    const entry = readEntry(field, cell, unit)
    if (!entry.ok) {
      say(entry.refusal.code, entry.refusal.details)
      continue
    }
    entries.set(field, entry.value)
    if (cell.formula) say('formula')
    if (typeof entry.value === 'number' && looksLikeDay(entry.value)) say('like-a-day')
  }
  return { entries, problems }
}

/** A row whose name or unit is another's was torn apart by sorting some columns only, or somebody changed what it means. */
function tornApart(
  table: FilledTable,
  row: readonly FilledCell[],
  { name, unit }: IndicatorDefinition,
): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const shown = cellAt(table, row, 'name')
  if (shown && ![name.zh, name.en].some((one) => one !== undefined && fold(one) === fold(shown.text))) {
    problems.push(problemAt(shown, 'name-differs'))
  }
  const inUnit = cellAt(table, row, 'unit')
  if (inUnit && unit !== '' && ![unit, englishUnit(unit)].some((one) => fold(one) === fold(inUnit.text))) {
    problems.push(problemAt(inUnit, 'unit-differs', { unit }))
  }
  return problems
}

function fold(text: string): string {
  return halfWidth(filledText(text)).replace(/\s/g, '').toLowerCase()
}

function placeOf(table: FilledTable, row: readonly FilledCell[], field: Field): string | undefined {
  const column = table.columns.get(field)
  return column && `${column.address.replace(/\d+$/, '')}${row[0]?.row ?? 0}`
}
