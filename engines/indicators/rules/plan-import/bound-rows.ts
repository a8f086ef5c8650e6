import type { DraftColumn } from '../../contract/index.ts'
import type { DraftLimits } from './draft-limits.ts'
import type { TableRow } from './table-row.ts'

/** The rows that one draft holds, from the first on, with cells that are too long cut; and how many rows are left out. */
export function boundRows(
  rows: readonly TableRow[],
  limits: DraftLimits,
): { readonly rows: readonly TableRow[]; readonly leftOut: number } {
  const kept: TableRow[] = []
  let signs = 0
  for (const row of rows) {
    const cut = cutCells(row, limits.cellSigns)
    signs += signsOf(cut)
    if (kept.length === limits.rows || signs > limits.rowSigns) break
    kept.push(cut)
  }
  return { rows: kept, leftOut: rows.length - kept.length }
}

const TEXTS = ['domain', 'name', 'unit', 'baseline', 'target', 'department'] as const satisfies DraftColumn[]

function cutCells(row: TableRow, longest: number): TableRow {
  const long = TEXTS.filter((column) => (row[column]?.length ?? 0) > longest)
  const path = row.path.filter(({ text }) => text.length <= longest)
  if (long.length === 0 && path.length === row.path.length) return row
  const cut = Object.fromEntries(long.map((column) => [column, `${beginning(row[column] ?? '', longest - 1)}…`]))
  return { ...row, ...cut, path, cut: long }
}

/** A sign of two halves is not cut in two. */
function beginning(text: string, length: number): string {
  return text
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
}

function signsOf(row: TableRow): number {
  const texts = [...TEXTS.map((column) => row[column] ?? ''), ...row.path.map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + text.length, 0)
}
