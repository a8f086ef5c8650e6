import { Workbook } from '@cj-tech-master/excelts'
import { readDay } from '@kangcheng/kernel'
import { plainCell, sheetName, textCell } from './sheet-text.ts'
import { headingOf, type Table, type TableCell, type TableColumn } from './table.ts'

/** A limit of the format itself. */
const MOST_ROWS = 1_048_576

/**
 * A workbook with the table (heading frozen, numbers and days as such) and, where there are notes, a sheet of them.
 * Text is written as text: no cell is ever a formula. Throws RangeError when a sheet cannot hold the rows.
 */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  if (table.rows.length >= MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS - 1} rows at most`)
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(sheetName(table.title), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = table.columns.map((column) => ({
    width: widthOf(column, table),
    ...(column.kind === 'date' ? { style: { numFmt: 'yyyy-mm-dd' } } : {}),
  }))
  sheet.addRow(table.columns.map((column) => textCell(headingOf(column)))).font = { bold: true }
  for (const row of table.rows) sheet.addRow(table.columns.map((column) => cellOf(column, row[column.key])))
  if (table.notes?.length) {
    const notes = workbook.addWorksheet(sheet.name === '说明 Notes' ? '说明 Notes 2' : '说明 Notes')
    notes.columns = [{ width: 80 }]
    for (const note of table.notes) notes.addRow([textCell(note)])
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function cellOf(column: TableColumn, cell: TableCell): string | number | Date | null {
  // Before March 1900 the calendar of the format is wrong by a day; such days stay text.
  const isDay = column.kind === 'date' && typeof cell === 'string' && readDay(cell) !== undefined
  return isDay && cell >= '1900-03-01' ? new Date(`${cell}T00:00:00Z`) : plainCell(cell)
}

/** Wide enough for the heading and the first rows; a Chinese character takes two places. */
function widthOf(column: TableColumn, table: Table): number {
  const seen = table.rows.slice(0, 100).map((row) => placesOf(String(row[column.key] ?? '')))
  return Math.min(60, Math.max(8, placesOf(headingOf(column)), ...seen) + 2)
}

function placesOf(text: string): number {
  let places = 0
  for (const sign of text) places += sign > '\u2e7f' ? 2 : 1
  return places
}
