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
}

/** The rows of a table and what of it could not be placed in any row. */
export interface TableRows {
  readonly rows: readonly TableRow[]
  readonly leftOver: readonly { readonly place: string; readonly text: string }[]
}
