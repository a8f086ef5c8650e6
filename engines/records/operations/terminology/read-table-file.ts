import type { Result } from '@kangcheng/kernel'
import { DOCUMENT_LIMITS, type DocumentLimits, type DocumentRefusal, readSheets } from '@kangcheng/platform/documents'
import { findColumns, type TableColumn, type TableRow } from '../../rules/terminology/importing/table-columns.ts'

export interface TerminologyFile {
  readonly bytes: Uint8Array
  /** As the sender calls it; only ever shown. */
  readonly fileName: string
}

const MB = 1024 * 1024
/** The largest file of terminology that is read. */
export const MOST_BYTES = 48 * MB
/** LOINC's core table is 105,000 lines of 15 columns in 20 MB. Its full table has 40 columns and is refused: use the core. */
const LIMITS: DocumentLimits = {
  ...DOCUMENT_LIMITS,
  bytes: MOST_BYTES,
  entryBytes: 192 * MB,
  inflatedBytes: 256 * MB,
  lines: 300_000,
  rows: 200_000,
  columns: 100,
  cells: 2_500_000,
}

/** The rows of the first sheet that has the headings, else of the first; .xlsx or delimited text. */
export async function readTableFile(
  { bytes, fileName }: TerminologyFile,
  columns: readonly TableColumn[],
): Promise<Result<{ sheet: string; rows: readonly TableRow[] }, DocumentRefusal>> {
  const read = await readSheets(asUtf8(bytes, columns), fileName, LIMITS)
  if (!read.ok) return read
  const sheets = read.value.sheets.map(({ name, rows }) => ({ name, rows: rows.map(rowOf) }))
  const chosen = sheets.find(({ rows }) => findColumns(rows, columns) !== undefined) ?? sheets[0]
  return { ok: true, value: { sheet: chosen?.name ?? '', rows: chosen?.rows ?? [] } }
}

function rowOf(cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]): TableRow {
  const texts: string[] = []
  for (const { column, text } of cells) {
    while (texts.length < column - 1) texts.push('')
    texts.push(text)
  }
  return { line: cells[0]?.row ?? 0, texts }
}

/**
 * GBK is told from other encodings by how usual its characters are, and names of diseases and drugs are not usual. Here the
 * headings are known: where they read well as GBK, the file is GBK.
 */
function asUtf8(bytes: Uint8Array, columns: readonly TableColumn[]): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes
  if (decoded('utf-8', bytes) !== undefined) return bytes
  const text = decoded('gb18030', bytes)
  const head = text?.slice(0, 4_096) ?? ''
  const isKnown = columns.some(({ headings }) =>
    headings.some((heading) => /\p{Script=Han}/u.test(heading) && head.includes(heading)),
  )
  return text !== undefined && isKnown ? new TextEncoder().encode(text) : bytes
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
