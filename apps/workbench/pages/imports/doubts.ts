import type { DraftCell, DraftColumn, DraftRow } from '@kangcheng/indicators/contract'

/** The columns in the order of the grid. The contract's list is a runtime value and would bring the schemas along. */
export const COLUMNS = ['domain', 'name', 'unit', 'baseline', 'target', 'department'] as const satisfies DraftColumn[]

export function isDoubtful(cell: DraftCell): boolean {
  return !cell.sure && cell.confirmed !== true
}

export interface Place {
  readonly ordinal: number
  readonly column: DraftColumn
}

/** Every cell that still waits for a person, row by row. */
export function doubtfulPlaces(rows: readonly DraftRow[]): Place[] {
  return rows
    .filter((row) => row.removed !== true)
    .flatMap((row) =>
      COLUMNS.filter((column) => isDoubtful(row[column])).map((column) => ({ ordinal: row.ordinal, column })),
    )
}

/** How many cells were doubtful when the document was read, whether settled by now or not. */
export function allDoubts(rows: readonly DraftRow[]): number {
  return rows
    .filter((row) => row.removed !== true)
    .reduce((count, row) => count + COLUMNS.filter((column) => !row[column].sure).length, 0)
}

/** The next doubt after a place, going round at the end; undefined when none is left. */
export function nextDoubt(rows: readonly DraftRow[], after: Place | undefined): Place | undefined {
  const places = doubtfulPlaces(rows)
  if (after === undefined) return places[0]
  const order = (place: Place) => place.ordinal * COLUMNS.length + COLUMNS.indexOf(place.column)
  return places.find((place) => order(place) > order(after)) ?? places[0]
}

/** `10070 → 100；70`: what was found and what would be entered; one text when they agree. `empty` is said of an empty cell. */
export function describeCell(cell: DraftCell, empty: string): string {
  return cell.text === cell.reading ? cell.text : `${cell.text || empty} → ${cell.reading || empty}`
}
