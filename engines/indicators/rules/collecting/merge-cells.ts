import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportCell, ReportCells } from '../../contract/collecting/index.ts'
import { canonicalText } from '../canonical-text.ts'

/** What somebody wants to write: a cell, or `null` to empty it. Cells not named stay. */
export type CellChanges = Readonly<Record<string, ReportCell | null>>

/**
 * Two people fill in one report at once. Changes to different cells go together; a cell that somebody else has changed
 * meanwhile, and differently, is not overwritten: it is named.
 *
 * @param changedSince cells that others have written after the version on which `wanted` was made
 */
export function mergeCells(
  cells: ReportCells,
  changedSince: ReadonlySet<string>,
  wanted: CellChanges,
): Result<ReportCells, 'report.cell-changed-meanwhile'> {
  const merged: ReportCells = { ...cells }
  const clashing: string[] = []
  for (const [indicator, cell] of Object.entries(wanted)) {
    const same = canonicalText(cells[indicator] ?? null) === canonicalText(cell)
    if (changedSince.has(indicator) && !same) clashing.push(indicator)
    else if (cell === null) delete merged[indicator]
    else merged[indicator] = cell
  }
  return clashing.length > 0 ? refuse('report.cell-changed-meanwhile', { indicators: clashing.join(', ') }) : ok(merged)
}
