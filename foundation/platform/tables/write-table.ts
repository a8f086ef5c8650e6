import type { FormSheet } from './form-sheet.ts'
import type { Table } from './table.ts'
import { writeCsv } from './write-csv.ts'

export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** What a question about a table carries when the answer leaves as a file; empty for a page. */
export interface FileWish {
  readonly format?: TableFormat | undefined
}

export interface TableFile {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly fileName: string
}

const CONTENT_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

// What writes workbooks is loaded for the first of them: it is larger than the rest of the server.
const WRITERS: Readonly<Record<TableFormat, (table: Table) => Uint8Array | Promise<Uint8Array>>> = {
  csv: writeCsv,
  xlsx: async (table) => (await import('./write-xlsx.ts')).writeXlsx(table),
  json: (table) => new TextEncoder().encode(JSON.stringify(table)),
}

/** A table as a file named after its title. In csv and xlsx no text can run as a formula; json is the table as it is. */
export async function writeTable(format: TableFormat, table: Table): Promise<TableFile> {
  return fileNamed(table.title, format, await WRITERS[format](table))
}

/** A sheet to be filled in, as an Excel file named after its title. */
export async function writeForm(form: FormSheet): Promise<TableFile> {
  const { writeFormSheet } = await import('./write-form-sheet.ts')
  return fileNamed(form.title, 'xlsx', await writeFormSheet(form))
}

function fileNamed(title: string, format: TableFormat, bytes: Uint8Array): TableFile {
  return { bytes, contentType: CONTENT_TYPES[format], fileName: `${baseName(title)}.${format}` }
}

/** Without the signs that Windows or a URL gives a meaning. */
function baseName(title: string): string {
  const name = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|%#\p{Cc}\p{Cf}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
  return (
    [...name]
      .slice(0, 80)
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '') || 'table'
  )
}
