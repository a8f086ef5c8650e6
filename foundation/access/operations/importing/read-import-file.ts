import { ok, type Result } from '@kangcheng/kernel'
import { DOCUMENT_LIMITS, type DocumentLimits, type DocumentRefusal, readSheets } from '@kangcheng/platform/documents'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { type ColumnSpec, type Line, readLines, type SheetRow } from '../../rules/importing/read-lines.ts'

export interface ImportFile {
  readonly bytes: Uint8Array
  /** As the sender calls it; only ever shown. */
  readonly fileName: string
}

const MOST_LINES = 50_000
const LIMITS: DocumentLimits = { ...DOCUMENT_LIMITS, rows: MOST_LINES + 1, columns: 40 }

/** The lines of a table in .csv (UTF-8 or GBK; comma, semicolon or tab) or .xlsx, whose first row holds the headings. */
export async function readImportFile<Key extends string>(
  { bytes, fileName }: ImportFile,
  columns: readonly ColumnSpec<Key>[],
): Promise<Result<Line<Key>[], AccessRefusal | DocumentRefusal>> {
  const sheets = await readSheets(asUtf8(bytes, columns), fileName, LIMITS)
  if (!sheets.ok) return sheets
  const [sheet] = sheets.value.sheets
  const rows = (sheet?.rows ?? []).map((cells): SheetRow => {
    const texts: string[] = []
    for (const { column, text } of cells) texts[column - 1] = text
    return { row: cells[0]?.row ?? 0, texts: Array.from(texts, (text) => text ?? '') }
  })
  const read = readLines(rows, columns)
  return read.ok ? ok(read.value) : read
}

/**
 * GBK is told from other encodings by how usual its characters are, and a list of names has few that are. Here the headings
 * are known: where they read well as GBK, the file is GBK.
 */
function asUtf8(bytes: Uint8Array, columns: readonly ColumnSpec<string>[]): Uint8Array {
  if (decode('utf-8', bytes) !== undefined) return bytes
  const text = decode('gb18030', bytes)
  const [head = ''] = text?.split(/\r?\n/, 1) ?? []
  const isKnown = columns.some(({ headings }) =>
    headings.some((name) => /\p{Script=Han}/u.test(name) && head.includes(name)),
  )
  return text !== undefined && isKnown ? new TextEncoder().encode(text) : bytes
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
