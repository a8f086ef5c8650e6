import { ok, type Result, refuse } from '@kangcheng/kernel'
import { COLUMN_TITLES, type ColumnKey, columnOfTitle, type Field } from './columns.ts'
import type { FilledCell, FilledSheet } from './sheet.ts'

/** No form asks for so many; reading on would hold up the server. */
const MOST_ROWS = 2_000

export type TableRefusal =
  | 'template.too-long'
  | 'template.heading-missing'
  | 'template.column-missing'
  | 'template.column-twice'
  | 'template.merged'

/** Where the figures stand in a sheet. */
export interface FilledTable {
  heading: readonly FilledCell[]
  columns: ReadonlyMap<ColumnKey, FilledCell>
  /** Rows below the heading. */
  rows: readonly (readonly FilledCell[])[]
}

/**
 * Finds heading and columns, wherever they were moved to. A sheet without one of the columns to be filled in is refused, since
 * an empty cell takes a figure out; and so is one with merged cells among the figures, since nobody can say whose they are.
 */
export function findTable(sheet: FilledSheet, fields: ReadonlySet<Field>): Result<FilledTable, TableRefusal> {
  const at = sheet.rows.findIndex((row) => row.some(({ text }) => columnOfTitle(text) === 'code'))
  const heading = sheet.rows[at]
  if (!heading) return refuse('template.heading-missing', { sheet: sheet.name || 'CSV', column: COLUMN_TITLES.code.zh })
  const rows = sheet.rows.slice(at + 1)
  if (rows.length > MOST_ROWS) return refuse('template.too-long', { seen: rows.length, limit: MOST_ROWS })
  const columns = new Map<ColumnKey, FilledCell>()
  for (const cell of heading) {
    const key = columnOfTitle(cell.text)
    const first = key && columns.get(key)
    if (first) {
      return refuse('template.column-twice', { column: cell.text, places: `${first.address}, ${cell.address}` })
    }
    if (key) columns.set(key, cell)
  }
  const missing = [...fields].filter((field) => !columns.has(field))
  if (missing.length > 0) {
    return refuse('template.column-missing', {
      columns: missing.map((field) => COLUMN_TITLES[field].zh).join('、'),
      columnsEn: missing.map((field) => COLUMN_TITLES[field].en).join(', '),
      row: heading[0]?.row ?? 0,
    })
  }
  const table = { heading, columns, rows }
  const merged = mergedIn(sheet, table)
  return merged.length > 0 ? refuse('template.merged', { places: merged.slice(0, 5).join(', ') }) : ok(table)
}

/** The cell of a column in a row, when there is one. */
export function cellAt(
  { columns }: Pick<FilledTable, 'columns'>,
  row: readonly FilledCell[],
  key: ColumnKey,
): FilledCell | undefined {
  const column = columns.get(key)?.column
  return row.find((cell) => cell.column === column)
}

/** Merged cells of a title or of a remark below the figures do no harm. */
function mergedIn({ merges }: FilledSheet, table: FilledTable): string[] {
  const top = table.heading[0]?.row ?? 0
  const last = table.rows.findLast((row) => cellAt(table, row, 'code') !== undefined)?.[0]?.row ?? top
  const used = [...table.columns.values()].map(({ column }) => column)
  return merges
    .filter((box) => box.bottom >= top && box.top <= last)
    .filter((box) => used.some((column) => column >= box.left && column <= box.right))
    .map(({ address }) => address)
}
