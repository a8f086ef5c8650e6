import type { FlatTable } from './flat-table.ts'

/** A CSV file that Excel opens as UTF-8 (RFC 4180). No text runs as a formula (OWASP, CSV injection). */
export function csvOf({ head, rows }: FlatTable): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
