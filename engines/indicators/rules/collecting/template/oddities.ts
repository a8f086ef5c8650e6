import type { TemplateProblem } from '../../../contract/collecting/index.ts'
import { FIELDS } from './columns.ts'
import { cellAt, type FilledTable } from './find-table.ts'
import { problemAt, problemOf } from './problem-at.ts'
import type { FilledCell, FilledSheet } from './sheet.ts'

/** What about the sheet may keep somebody from seeing what is read, or from being read: nothing is dropped in silence. */
export function oddities(sheet: FilledSheet, table: FilledTable): TemplateProblem[] {
  return [...hiddenRows(sheet, table), ...hiddenColumns(sheet, table), ...unreadColumns(table)]
}

/** Sheets that somebody put beside the one of the template. */
export function unreadSheets(sheets: readonly FilledSheet[], read: FilledSheet): TemplateProblem[] {
  return sheets
    .filter((sheet) => sheet !== read && sheet.rows.length > 0)
    .map(({ name }) => problemOf('unread-sheet', { seen: name }))
}

function hiddenRows({ hiddenRows: hidden }: FilledSheet, table: FilledTable): TemplateProblem[] {
  const unseen = new Set(hidden)
  const codes = table.rows.flatMap((row) => {
    const code = cellAt(table, row, 'code')
    return code && unseen.has(code.row) ? [code] : []
  })
  const [first] = codes
  return first ? [problemAt({ ...first, text: codes.map(({ row }) => row).join(', ') }, 'hidden-rows')] : []
}

function hiddenColumns({ hiddenColumns: hidden }: FilledSheet, { columns }: FilledTable): TemplateProblem[] {
  return FIELDS.flatMap((field) => {
    const heading = columns.get(field)
    const unseen = heading && hidden.some(([first, last]) => heading.column >= first && heading.column <= last)
    return unseen ? [problemAt(heading, 'hidden-column')] : []
  })
}

/** A column that somebody added, told by its heading or by the first cell in it. */
function unreadColumns(table: FilledTable): TemplateProblem[] {
  const known = new Set([...table.columns.values()].map(({ column }) => column))
  const titles = new Map(table.heading.map((cell) => [cell.column, cell]))
  const strange = new Map<number, FilledCell>()
  for (const row of table.rows) {
    // What stands beside no indicator is a remark.
    if (!cellAt(table, row, 'code')) continue
    for (const cell of row) {
      if (known.has(cell.column) || strange.has(cell.column)) continue
      strange.set(cell.column, titles.get(cell.column) ?? cell)
    }
  }
  return [...strange.values()].map((cell) => problemAt(cell, 'unread-column'))
}
