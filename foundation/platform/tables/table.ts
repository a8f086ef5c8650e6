/** What a cell holds. A number column may hold text where there is no number: 未收集, suppressed. */
export type TableCell = string | number | null | undefined

export interface TableColumn {
  readonly key: string
  readonly title: string
  /** Dates are days written `YYYY-MM-DD`. */
  readonly kind: 'text' | 'number' | 'date'
  /** Shown behind the title in brackets. */
  readonly unit?: string
}

/** A table as a person sees it, to be carried away. */
export interface Table {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: ReadonlyArray<Readonly<Record<string, TableCell>>>
  /** Source, as-of and other lines that belong to the figures. */
  readonly notes?: readonly string[]
}

export function headingOf(column: TableColumn): string {
  return column.unit ? `${column.title} (${column.unit})` : column.title
}
