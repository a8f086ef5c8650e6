import type { ReportCells, ReportEvent } from '../../../contract/collecting/index.ts'

/** The cells of a report as they were at one of its versions: its saves up to then, one over the other. */
export function cellsAt(events: readonly ReportEvent[], version: number): ReportCells {
  const cells: ReportCells = {}
  for (const { seq, kind, cells: written } of events) {
    if (seq > version || kind !== 'saved') continue
    for (const [indicator, cell] of Object.entries(written ?? {})) {
      // A cell is emptied by writing an empty one.
      if (Object.keys(cell).length === 0) delete cells[indicator]
      else cells[indicator] = cell
    }
  }
  return cells
}
