import { safeText } from './safe-text.ts'
import { headingOf, type Table, type TableCell } from './table.ts'

/** RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Chinese for something else. Notes have no place in it. */
export function writeCsv(table: Table): Uint8Array {
  const keys = table.columns.map((column) => column.key)
  const lines = [table.columns.map((column) => field(headingOf(column))).join(',')]
  for (const row of table.rows) lines.push(keys.map((key) => field(row[key])).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

function field(cell: TableCell): string {
  if (cell === null || cell === undefined) return ''
  // A negative number stays a number: it is one, whatever its first sign.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = safeText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
