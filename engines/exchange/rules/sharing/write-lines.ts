import type { CellValue, DataRow } from './give-rows.ts'

/** Rows as NDJSON, or as CSV (RFC 4180) with a line of names; what has elements is its JSON. */
export function writeLines(rows: readonly DataRow[], names: readonly string[], format: 'ndjson' | 'csv'): string {
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  return csvLine(names) + rows.map((row) => csvLine(names.map((name) => row[name] ?? null))).join('')
}

export function csvLine(values: readonly CellValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: CellValue): string {
  if (value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}
