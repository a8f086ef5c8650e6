import type { DraftColumn } from '../../contract/index.ts'

/** One row of an indicator table as found, before anything is made of its words. An absent cell was not in the document. */
export interface TableRow {
  readonly place: string
  readonly domain?: string
  readonly name: string
  readonly unit?: string
  readonly baseline?: string
  readonly target?: string
  readonly department?: string
  /** Figures of other years. */
  readonly path: readonly { readonly year: number; readonly text: string }[]
  /** Cells of which only the beginning is kept. */
  readonly cut?: readonly DraftColumn[]
  /** Cells of a column without a header, which stand here for what the column holds. */
  readonly guessed?: readonly DraftColumn[]
}

/** The rows of a table and what of it could not be placed in any row. */
export interface TableRows {
  readonly rows: readonly TableRow[]
  readonly leftOver: readonly { readonly place: string; readonly text: string }[]
  /** Lines of the table that were not looked at, because there are too many. */
  readonly unread?: number
}
