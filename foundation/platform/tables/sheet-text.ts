import { safeText } from './safe-text.ts'
import type { TableCell } from './table.ts'

/** A limit of the format itself. */
const MOST_SIGNS = 32_767

/** A cell as a sheet can hold it: no number that is none, no text that runs. */
export function plainCell(cell: TableCell): string | number | null {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  return textCell(cell)
}

/** A text as a cell can hold it: never a formula, cut where it is too long. */
export function textCell(text: string): string {
  const safe = safeText(text)
  return safe.length > MOST_SIGNS ? `${safe.slice(0, MOST_SIGNS - 1).replace(/[\ud800-\udbff]$/, '')}…` : safe
}

/** A title as the name of a sheet: without the signs that have a meaning there, at most 31 of them. */
export function sheetName(title: string): string {
  const name = safeText(title)
    .replace(/[\\/*?:[\]\n\t]/g, ' ')
    .slice(0, 31)
    .toWellFormed()
    .replaceAll('\ufffd', '')
  return name.replace(/^['\s]+|['\s]+$/g, '') || '表 Table'
}
