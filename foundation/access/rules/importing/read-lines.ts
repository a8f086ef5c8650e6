import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ImportFault, ImportFaultCode } from '../../contract/directory-import.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'

/** A row of a sheet: its number as a spreadsheet counts, and its texts by column from the left; gaps are empty. */
export interface SheetRow {
  readonly row: number
  readonly texts: readonly string[]
}

export interface ColumnSpec<Key extends string> {
  readonly key: Key
  /** What the heading may say; the first is how it is named in a report. */
  readonly headings: readonly string[]
  readonly required?: true
  readonly most: number
}

/** One line as written. A column that the file does not have is absent, an empty cell is the empty text. */
export interface Line<Key extends string> {
  readonly line: number
  readonly fields: Readonly<Partial<Record<Key, string>>>
}

/** The lines of a sheet below its headings, in any order of columns; columns that nobody knows are left alone. */
export function readLines<Key extends string>(
  rows: readonly SheetRow[],
  columns: readonly ColumnSpec<Key>[],
): Result<Line<Key>[], AccessRefusal> {
  const [head, ...body] = rows
  const places = new Map<Key, number>()
  for (const { key, headings } of columns) {
    const known = new Set(headings.map(plainHeading))
    const place = (head?.texts ?? []).findIndex((text) => known.has(plainHeading(text)))
    if (place >= 0) places.set(key, place)
  }
  const missing = columns.filter(({ key, required }) => required && !places.has(key))
  if (missing.length > 0) {
    return refuse('access.import-headings', { missing: missing.map(({ headings: [name = ''] }) => name).join(', ') })
  }
  return ok(
    body.flatMap(({ row, texts }) => {
      const fields = Object.fromEntries([...places].map(([key, place]) => [key, plainText(texts[place] ?? '')]))
      const isBlank = Object.values(fields).every((text) => text === '')
      return isBlank ? [] : [{ line: row, fields: fields as Line<Key>['fields'] }]
    }),
  )
}

/** What is wrong with the fields of a line by themselves: empty ones that must not be, long ones, signs nobody sees. */
export function checkFields<Key extends string>(
  { line, fields }: Line<Key>,
  columns: readonly ColumnSpec<Key>[],
): ImportFault[] {
  return columns.flatMap((column) => {
    const text: string | undefined = fields[column.key]
    if (text === undefined) return []
    if (text === '') return column.required ? [faultOf(line, column, 'missing')] : []
    if (HIDDEN.test(text)) return [faultOf(line, column, 'bad-sign', text)]
    return [...text].length > column.most ? [faultOf(line, column, 'too-long', text)] : []
  })
}

/** Faults of other columns than those told already: what is empty need not be called unknown too. */
export function elsewhere(faults: readonly ImportFault[], told: readonly ImportFault[]): ImportFault[] {
  return faults.filter(({ column }) => !told.some((fault) => fault.column === column))
}

const SHOWN = 40

export function faultOf(
  line: number,
  { headings: [column = ''] }: Pick<ColumnSpec<string>, 'headings'>,
  code: ImportFaultCode,
  text?: string,
): ImportFault {
  const shown = text === undefined ? undefined : [...text.replace(/\p{Cc}|\p{Cf}/gu, '␣')].slice(0, SHOWN).join('')
  return { line, column, code, ...(shown === undefined || shown === '' ? {} : { text: shown }) }
}

const HIDDEN = /\p{Cc}|\p{Cf}|\p{Surrogate}/u

function plainHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*-]/g, '')
}

/** Without the quotation mark that our own export puts before what a spreadsheet would run. */
function plainText(text: string): string {
  return text.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')
}
