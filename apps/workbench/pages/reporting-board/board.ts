import type { ReportingBoard } from '@kangcheng/indicators/contract'

export type BoardRow = ReportingBoard[number]
export type BoardCell = BoardRow['newest'][number]

/** The periods of a board, oldest first, whether or not each respondent has a report of them. */
export function periodsOf(rows: readonly BoardRow[]): string[] {
  return [...new Set(rows.flatMap(({ newest }) => newest.map(({ period }) => period)))].sort()
}

/** How a cell stands: what has come, what is late, and what may still come in time. */
export type CellState = 'in-time' | 'came-late' | 'late' | 'open' | 'none'

export function stateOf(cell: BoardCell | undefined): CellState {
  if (!cell) return 'none'
  const came = cell.status !== 'draft'
  if (came) return cell.late ? 'came-late' : 'in-time'
  return cell.late ? 'late' : 'open'
}

/** Per cent of what was expected, or undefined where nothing was. */
export function shareOf(part: number, expected: number): number | undefined {
  return expected === 0 ? undefined : (100 * part) / expected
}

/** Rows with something expected, the least complete first, and of those the least timely. */
export function byTrouble(one: BoardRow, other: BoardRow): number {
  const shares = ({ rates }: BoardRow) => [
    shareOf(rates.submitted, rates.expected) ?? 101,
    shareOf(rates.onTime, rates.expected) ?? 101,
  ]
  const [completeOne = 0, timelyOne = 0] = shares(one)
  const [completeOther = 0, timelyOther = 0] = shares(other)
  return completeOne - completeOther || timelyOne - timelyOther
}
