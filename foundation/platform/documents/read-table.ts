import { Readable } from 'node:stream'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { parse } from 'csv-parse'
import { openBudget } from './budget.ts'
import { detectContainer, looksLikeHtml, looksLikeOfficeXml } from './detect-format.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import { inSlices } from './in-slices.ts'
import { readSheets } from './read-sheets.ts'
import type { SheetCell } from './source-sheet.ts'

/**
 * A line that is not blank: its number as a spreadsheet shows it, from 1, and its trimmed cells from the first column on. Of a workbook, which
 * leaves empty cells out, lines are as long as the first one at least.
 */
export interface TableLine {
  readonly line: number
  readonly cells: readonly string[]
}

interface TableReading {
  /** The text of a file that is no workbook; undefined where it is text in no charset that is allowed. */
  readonly decode: (bytes: Uint8Array) => string | undefined
  /** Called with one line after the other, and waited for; false ends the reading. */
  readonly take: (line: TableLine) => boolean | Promise<boolean>
  readonly limits?: DocumentLimits
}

/**
 * Reads an untrusted table line by line and holds none of a delimited text; of a workbook the first visible sheet that has lines.
 * The first line that is not blank tells the delimiter. A refusal may come after lines have been taken.
 */
export async function readTable(
  bytes: Uint8Array,
  { decode, take, limits = DOCUMENT_LIMITS }: TableReading,
): Promise<Result<null, DocumentRefusal>> {
  if (bytes.length > limits.bytes)
    return refuse('document.too-large', { place: 'file', seen: bytes.length, limit: limits.bytes })
  const container = detectContainer(bytes)
  if (!container.ok) return container
  if (container.value === 'zip') return readWorkbook(bytes, take)
  const decoded = decode(bytes)
  if (decoded === undefined) return refuse('document.encoding-unknown', { place: 'file' })
  const text = decoded.replace(/^\uFEFF/, '')
  if (looksLikeOfficeXml(text) || looksLikeHtml(text)) return refuse('document.not-a-sheet', { place: 'file' })
  return readDelimited(text, take, limits)
}

async function readDelimited(
  text: string,
  take: TableReading['take'],
  limits: DocumentLimits,
): Promise<Result<null, DocumentRefusal>> {
  const budget = openBudget(limits)
  const options = { delimiter: delimiterOf(text), bom: true, relax_column_count: true, relax_quotes: true }
  const parser = Readable.from(inSlices(text)).pipe(parse({ ...options, max_record_size: MOST_SIGNS }))
  let line = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const place = `row ${++line}`
      budget.row(place)
      budget.column(record.length, place)
      budget.cells(record.length, place)
      const refusal = budget.refusal()
      if (refusal) return { ok: false, refusal }
      const cells = record.map((field) => field.trim())
      if (cells.some((cell) => cell !== '') && !(await take({ line, cells }))) break
    }
  } catch (error) {
    // What the taker throws is no fault of the file.
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))) throw error
    return refuse('document.not-readable', { place: `row ${line + 1}` })
  }
  return ok(null)
}

/** Signs of one line: a quotation mark that is never closed takes in no more than this. */
const MOST_SIGNS = 1_000_000

/** Of comma, tab and semicolon the one that stands most often outside of quotation marks in the first line that is not blank. */
function delimiterOf(text: string): ',' | '\t' | ';' {
  const first = /[^\s][^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const plain = first.replace(/"[^"]*"/g, '')
  const count = (sign: string) => plain.split(sign).length
  return ([',', '\t', ';'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

async function readWorkbook(bytes: Uint8Array, take: TableReading['take']): Promise<Result<null, DocumentRefusal>> {
  // A workbook is held whole while it is read: what it may hold is bounded more closely than what is streamed.
  const read = await readSheets(bytes, '', DOCUMENT_LIMITS)
  if (!read.ok) return read
  const sheet = read.value.sheets.find(({ rows }) => rows.length > 0)
  let width = 0
  for (const row of sheet?.rows ?? []) {
    const cells: string[] = []
    for (const cell of row) {
      while (cells.length < cell.column - 1) cells.push('')
      cells.push(textOf(cell).trim())
    }
    width ||= cells.length
    while (cells.length < width) cells.push('')
    if (cells.some((cell) => cell !== '') && !(await take({ line: row[0]?.row ?? 0, cells }))) break
  }
  return ok(null)
}

const SECONDS_OF_A_DAY = 86_400

/** From here on a workbook keeps the first fifteen digits of a number alone. */
const CUT = 1e15

/** A day with a time behind it keeps its time, to the second; a number whose end is lost is written so that it cannot be taken for whole. */
function textOf({ text, look, number = 0 }: SheetCell): string {
  if (look === 'number' && number >= CUT) return number.toExponential(14).toUpperCase()
  const seconds = Math.round((number - Math.floor(number)) * SECONDS_OF_A_DAY)
  if (look !== 'day' || seconds === 0 || seconds === SECONDS_OF_A_DAY) return text
  return `${text} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`
}
