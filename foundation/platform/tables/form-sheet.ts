import type { TableCell } from './table.ts'

/** What a cell that is to be filled in takes; the spreadsheet says so while it is typed. */
export type FormEntry =
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** One of a list, together at most 255 signs and none with a comma: a limit of the format. */
  | { readonly kind: 'choice'; readonly of: readonly string[] }

/** A cell; one without an entry is locked and grey. */
export interface FormCell {
  readonly value: TableCell
  readonly entry?: FormEntry
}

export interface FormColumn {
  readonly title: string
  /** Shown when a cell of the column is entered. */
  readonly hint?: string
  /** In signs of the Latin alphabet. */
  readonly width: number
}

/** A sheet to be carried away, filled in and brought back. */
export interface FormSheet {
  /** First line, and the name of sheet and file. */
  readonly title: string
  /** Lines between the title and the heading: whose it is, until when, how to fill it in. */
  readonly lines: readonly string[]
  readonly columns: readonly FormColumn[]
  readonly rows: ReadonlyArray<readonly FormCell[]>
  /** Columns at the left that stay in view. */
  readonly frozenColumns: number
  /** Said when something is entered that a cell does not take. */
  readonly wrongEntry: string
}
