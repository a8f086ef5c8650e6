/** A line of a table that is kept as an object of JSON: its headings and cells in their order; undefined for any other text. */
export function cellsOf(text: string): readonly (readonly [string, string])[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    // A cell that the line ended before is null.
    return Object.entries(value).map(([heading, cell]) => [heading, typeof cell === 'string' ? cell : ''] as const)
  } catch {
    return undefined
  }
}

/** The text of a line, one cell on each row. */
export function textOfCells(cells: readonly (readonly [string, string])[]): string {
  return JSON.stringify(Object.fromEntries(cells), null, 2)
}
