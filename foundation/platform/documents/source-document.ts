/** Kinds of file that can be read. Decided by content, never by the name. */
export const DOCUMENT_FORMATS = ['text', 'html', 'docx', 'xlsx', 'csv'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** One cell. `place` says where a person finds it: `table 2 row 3 cell 1`, `Sheet1!B3`. Lines inside are parted by `\n`. */
export interface Cell {
  readonly place: string
  readonly text: string
}

/** A line or paragraph of running text, or a table whose merged cells are filled in so that every row is complete. */
export type Block =
  | { readonly kind: 'line'; readonly place: string; readonly text: string }
  | { readonly kind: 'table'; readonly place: string; readonly rows: readonly (readonly Cell[])[] }

/** What a file says, in its own order, without its looks. Blank lines are left out. */
export interface SourceDocument {
  readonly format: DocumentFormat
  /** Name of the text encoding, where the format has one. */
  readonly encoding?: string
  readonly blocks: readonly Block[]
}
