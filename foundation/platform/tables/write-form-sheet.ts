import { type Cell, type DataValidationWithFormulae, Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { FormColumn, FormEntry, FormSheet } from './form-sheet.ts'
import { plainCell, sheetName, textCell } from './sheet-text.ts'

const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const
const HEADING = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2EC' } } as const
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const LINE_HEIGHT = 16
/** A row of more than 409 points is not opened. */
const MOST_LINES = 20
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/**
 * A workbook of one sheet to be filled in: title and lines, a frozen heading, grey cells locked, white ones open with what
 * they take. The lock has no password: it keeps from slips, not from intent. No cell is ever a formula.
 */
export async function writeFormSheet(form: FormSheet): Promise<Uint8Array> {
  const heading = form.lines.length + 2
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(sheetName(form.title), {
    views: [{ state: 'frozen', ySplit: heading, xSplit: form.frozenColumns }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = form.columns.map(({ width }) => ({ width }))
  sheet.addRow([textCell(form.title)]).font = { bold: true, size: 14 }
  for (const line of form.lines) sheet.addRow([textCell(line)]).font = { color: { argb: 'FF595959' } }
  writeHeading(sheet, form.columns)
  for (const cells of form.rows) {
    const row = sheet.addRow(cells.map(({ value }) => plainCell(value)))
    row.height = LINE_HEIGHT * Math.min(MOST_LINES, linesOf(cells, form.columns))
    for (const [index, { entry }] of cells.entries()) {
      const cell = row.getCell(index + 1)
      cell.border = BOX
      cell.alignment = { vertical: 'middle', wrapText: true }
      if (entry) open(cell, entry, form.columns[index]?.hint, form.wrongEntry)
      else cell.fill = GREY
    }
  }
  await sheet.protect('', { formatColumns: true, formatRows: true })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The lines that the longest text of a row is wrapped into: not every program finds the height of a row by itself. */
function linesOf(cells: FormSheet['rows'][number], columns: readonly FormColumn[]): number {
  return Math.max(
    1,
    ...cells.map(({ value }, at) => {
      // A Chinese sign is as wide as two others, in which the width of a column is counted.
      const width = String(value ?? '').replace(/[^\0-\xff]/g, '  ').length
      return Math.ceil(width / ((columns[at]?.width ?? 10) - 1))
    }),
  )
}

function writeHeading(sheet: Worksheet, columns: readonly FormColumn[]): void {
  const row = sheet.addRow(columns.map(({ title }) => textCell(title)))
  row.font = { bold: true }
  for (const index of columns.keys()) {
    const cell = row.getCell(index + 1)
    cell.fill = HEADING
    cell.border = BOX
    cell.alignment = { vertical: 'middle', wrapText: true }
  }
}

function open(cell: Cell, entry: FormEntry, hint: string | undefined, wrong: string): void {
  cell.protection = { locked: false }
  cell.dataValidation = {
    ...ruleOf(entry),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: wrong,
    ...(hint === undefined ? {} : { showInputMessage: true, prompt: hint }),
  }
}

function ruleOf(entry: FormEntry): Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'> {
  switch (entry.kind) {
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [entry.longest] }
    case 'number':
      return { type: 'decimal', operator: 'between', formulae: [entry.least, entry.most] }
    case 'choice':
      return { type: 'list', formulae: [`"${entry.of.join(',').replaceAll('"', '""')}"`] }
  }
}
