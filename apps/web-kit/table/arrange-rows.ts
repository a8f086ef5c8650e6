export type SortValue = string | number | undefined
export interface Order {
  readonly column: string
  readonly descending: boolean
}

/**
 * The rows in order of one value each; rows without a value come last either way, equals keep their places.
 * Chinese text is ordered by pinyin, numbers inside text by size (row 2 before row 10).
 */
export function sortRows<Row>(rows: readonly Row[], sortValue: (row: Row) => SortValue, descending: boolean): Row[] {
  const collator = new Intl.Collator('zh-CN', { numeric: true })
  const sign = descending ? -1 : 1
  return [...rows].sort((left, right) => {
    const [a, b] = [sortValue(left), sortValue(right)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * collator.compare(String(a), String(b))
  })
}

/** Rows in which every word of the search occurs somewhere, whatever the case. An empty search keeps all. */
export function searchRows<Row>(rows: readonly Row[], search: string, textOf: (row: Row) => string): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = textOf(row).toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** One page of rows and how many pages there are; a page beyond the end becomes the last. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  size: number,
): { rows: readonly Row[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const current = Math.min(Math.max(1, page), pages)
  return { rows: rows.slice((current - 1) * size, current * size), page: current, pages }
}
