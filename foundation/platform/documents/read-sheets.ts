import { ok, type Result, refuse } from '@kangcheng/kernel'
import { type Budget, openBudget } from './budget.ts'
import { columnName } from './cell-address.ts'
import { decodeText } from './decode-text.ts'
import { detectContainer, detectDelimiter, looksLikeHtml, looksLikeOfficeXml } from './detect-format.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'
import { DOCUMENT_REFUSAL_WORDS, type DocumentRefusal } from './document-refusals.ts'
import { openArchive } from './open-archive.ts'
import { readRecords } from './read-csv.ts'
import { openWorkbook, XLSX_PART } from './read-xlsx.ts'
import { type Box, readSheetCells, type StoredCell, type StoredSheet } from './sheet-cells.ts'
import type { NumberLook } from './sheet-number.ts'
import type { SheetCell, SourceSheet, SourceSheets } from './source-sheet.ts'

/**
 * Reads an untrusted .xlsx or delimited text cell by cell: what a sheet that somebody filled in needs to be told about,
 * and what {@link readDocument} smooths over. Merged cells are not filled, formulas not run, and what is hidden is marked.
 * Sheets that are hidden as a whole are left out. Limits, refusals and manners are those of {@link readDocument}.
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<Result<SourceSheets, DocumentRefusal>> {
  const outcome = await readContent(bytes, limits)
  if (outcome.ok) return outcome
  const { code: met, details } = outcome.refusal
  // What other readers would take helps nobody here.
  const code = met === 'document.unsupported' ? 'document.not-a-sheet' : met
  return refuse(code, { file: fileName.slice(0, 120), ...details, remedy: DOCUMENT_REFUSAL_WORDS[code].remedy })
}

async function readContent(bytes: Uint8Array, limits: DocumentLimits): Promise<Result<SourceSheets, DocumentRefusal>> {
  if (bytes.length > limits.bytes) {
    return refuse('document.too-large', { place: 'file', seen: bytes.length, limit: limits.bytes })
  }
  const container = detectContainer(bytes)
  if (!container.ok) return container
  const budget = openBudget(limits)
  return container.value === 'zip' ? readWorkbook(bytes, budget) : readText(bytes, budget)
}

async function readWorkbook(bytes: Uint8Array, budget: Budget): Promise<Result<SourceSheets, DocumentRefusal>> {
  const archive = await openArchive(bytes, budget.limits)
  if (!archive.ok) return archive
  if (!archive.value.names.has(XLSX_PART)) return refuse('document.not-a-sheet', { place: 'zip directory' })
  const opened = await openWorkbook(archive.value, budget)
  if (!opened.ok) return opened
  const sheets: SourceSheet[] = []
  for (const { name, part } of opened.value.sheets) {
    const stored = await readSheetCells(archive.value, part, name, opened.value.workbook, budget)
    if (!stored.ok) return stored
    sheets.push(shownSheet(name, stored.value, opened.value.workbook.looks))
  }
  return ok({ format: 'xlsx', sheets })
}

function shownSheet(name: string, { rows, merges, ...sheet }: StoredSheet, looks: readonly NumberLook[]): SourceSheet {
  return {
    ...sheet,
    name,
    merges: merges.map((box) => ({ ...box, address: addressOf(box) })),
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) =>
        [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => shownCell(row, column, cell, looks)),
      ),
  }
}

function addressOf({ top, left, bottom, right }: Box): string {
  return `${columnName(left)}${top}:${columnName(right)}${bottom}`
}

function shownCell(row: number, column: number, cell: StoredCell, looks: readonly NumberLook[]): SheetCell {
  const { text, formula } = cell
  const place = { row, column, address: `${columnName(column)}${row}`, text, formula }
  if (cell.type === 'b') return { ...place, look: 'truth' }
  if (cell.type === 'e') return { ...place, look: 'error' }
  if (cell.type === 'd') return { ...place, look: 'day' }
  const number = Number(cell.value)
  // Beyond the largest number it is read as the text that it is.
  if (cell.type !== 'n' || cell.value.trim() === '' || !Number.isFinite(number)) return { ...place, look: 'text' }
  const look = looks[cell.style] ?? 'plain'
  return { ...place, look: look === 'day' || look === 'percent' ? look : 'number', number }
}

async function readText(bytes: Uint8Array, budget: Budget): Promise<Result<SourceSheets, DocumentRefusal>> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value.text.replace(/^\uFEFF/, '')
  if (looksLikeOfficeXml(text) || looksLikeHtml(text)) return refuse('document.not-a-sheet', { place: 'file' })
  const records = await readRecords(text, detectDelimiter(text) ?? ',', budget)
  if (!records.ok) return records
  const rows = records.value
    .map((record, row) =>
      record.flatMap((field, column): SheetCell[] => {
        const address = `${columnName(column + 1)}${row + 1}`
        const place = { row: row + 1, column: column + 1, address, formula: false }
        return field === '' ? [] : [{ ...place, text: field, look: 'text' }]
      }),
    )
    .filter((cells) => cells.length > 0)
  const sheet = { name: '', rows, merges: [], hiddenRows: [], hiddenColumns: [] }
  return ok({ format: 'csv', encoding: decoded.value.encoding, sheets: [sheet] })
}
