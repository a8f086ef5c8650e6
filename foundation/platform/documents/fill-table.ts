import type { Budget } from './budget.ts'
import type { Cell } from './source-document.ts'

/** A cell as a file states it, before merged cells are filled. */
export interface SpannedCell extends Cell {
  readonly columns: number
  /** Rows covered; 0 is HTML's «to the end of the table». */
  readonly rows: number
  /** Word's way: the cell belongs to the one above it. */
  readonly joinsAbove?: boolean
}

interface Carried {
  readonly text: string
  readonly untilRow: number
}

/**
 * Fills merged cells: each place a merged cell covers gets its text, and all rows get the same number of cells.
 * Spans are clipped to the rows that exist and to the limit of columns, since both numbers come from the file.
 */
export function fillTable(rows: readonly (readonly SpannedCell[])[], budget: Budget): Cell[][] {
  const filled: Cell[][] = []
  const carried = new Map<number, Carried>()
  let width = 0
  for (const [rowIndex, row] of rows.entries()) {
    // A few megabytes of wide merged cells would otherwise be hundreds once filled.
    if (budget.refusal()) return []
    const line: Cell[] = []
    const place = row[0]?.place ?? `row ${rowIndex + 1}`
    budget.column(row.length, place)
    const takeCarried = () => {
      for (let above = carried.get(line.length); above && above.untilRow > rowIndex; ) {
        line.push({ place, text: above.text })
        above = carried.get(line.length)
      }
    }
    for (const cell of row) {
      takeCarried()
      const start = line.length
      const end = Math.min(start + Math.max(1, cell.columns), budget.limits.columns)
      const text = cell.joinsAbove ? (filled[rowIndex - 1]?.[start]?.text ?? cell.text) : cell.text
      const untilRow = cell.rows === 0 ? rows.length : rowIndex + cell.rows
      for (let column = start; column < end; column++) {
        line.push({ place: cell.place, text })
        if (untilRow > rowIndex + 1) carried.set(column, { text, untilRow })
      }
    }
    takeCarried()
    budget.cells(line.length, place)
    width = Math.max(width, line.length)
    filled.push(line)
  }
  const missing = filled.reduce((sum, line) => sum + width - line.length, 0)
  budget.cells(missing, filled[0]?.[0]?.place ?? 'table')
  if (budget.refusal()) return []
  for (const line of filled) {
    const place = line.at(-1)?.place ?? 'table'
    while (line.length < width) line.push({ place, text: '' })
  }
  return filled
}
