/** A cell that somebody filled in, with all that tells what they meant. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  /** As a spreadsheet names it: `F12`. */
  readonly address: string
  /** As a person sees it: `85%`, `2024-12-31`; empty only where a formula has no kept result. */
  readonly text: string
  /** What the program took it for. A percentage and a day are numbers underneath. */
  readonly look: 'text' | 'number' | 'percent' | 'day' | 'truth' | 'error'
  /** The number kept, 0.85 for `85%`; every digit of it. */
  readonly number?: number
  readonly formula: boolean
}

/** A visible sheet as it stands. Rows and cells in order; empty ones are left out. */
export interface SourceSheet {
  /** Empty for a delimited text, which has no sheets. */
  readonly name: string
  readonly rows: ReadonlyArray<readonly SheetCell[]>
  readonly merges: ReadonlyArray<{
    /** `F12:F14` */
    readonly address: string
    readonly top: number
    readonly left: number
    readonly bottom: number
    readonly right: number
  }>
  readonly hiddenRows: readonly number[]
  /** First and last column of each hidden stretch. */
  readonly hiddenColumns: ReadonlyArray<readonly [number, number]>
}

export interface SourceSheets {
  readonly format: 'xlsx' | 'csv'
  /** Name of the text encoding of a delimited text. */
  readonly encoding?: string
  readonly sheets: readonly SourceSheet[]
}
