import { requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { TableCirculation } from './table-circulation.ts'

/** What a reader of the table can still work out of a hidden count, to the best of arithmetic. */
export interface KnownRange {
  readonly lower: number
  /** Absent where nothing bounds it. */
  readonly upper?: number
}

export interface SuppressedCell extends KnownRange {
  /** Absent where it is hidden. */
  readonly count?: number
  /** Hidden because it is small, or only so that a small one cannot be worked out. */
  readonly mark: 'shown' | 'primary' | 'complementary'
}

/**
 * Hides the small counts of a table (rows × columns of people) whose totals are shown beside it, and as many others as it takes
 * that none can be worked out. The answer has one row and one column more: the totals, which may be hidden too.
 * - Primary: counts from 1 to threshold − 1, in the totals as well. Zero is shown, and never hidden.
 * - Complementary: until arithmetic leaves every primary count a range at least `protection` wide (default threshold − 2: as wide
 *   as 1…threshold − 1, which the rule itself gives away). The ranges are exact bounds, for a reader who knows the rule.
 * Each small count in turn takes the way around it that hides the smallest sum; afterwards every complementary cell that is not
 * needed any more is shown again, the largest first. Of four orders of turns the smallest sum is taken. Same table, same
 * answer; no single further cell could be shown, but a smaller sum may exist (to find the smallest is NP-hard: Kelly, Golden &
 * Assad, Networks 22 (1992) 397–417).
 * Fits one table; tables that share cells or totals must be joined first.
 * Not calculable for counts that are negative or not whole, rows of unequal length, no cell, a threshold below 2 or a
 * protection that is negative or not whole.
 *
 * @example
 * const table = suppressTable.must([[3, 40, 57], [20, 18, 30], [44, 31, 90]], 10)
 * table[0].map(({ count }) => count) // [undefined, undefined, 57, 100]; 3, its neighbours 40 and 20, and 18 are hidden
 */
export const suppressTable = calculable(
  (
    counts: readonly (readonly number[])[],
    threshold: number,
    protection: number = Math.max(1, threshold - 2),
  ): SuppressedCell[][] => {
    requireWhole('threshold', threshold, 2)
    requireWhole('protection', protection)
    const table = circulationOf(counts)
    const primary = [...table.counts.keys()].filter(
      (cell) => table.countAt(cell) > 0 && table.countAt(cell) < threshold,
    )
    const small = new Set(primary)
    const bySize = primary.toSorted((a, b) => table.countAt(a) - table.countAt(b))
    const attempts = [primary, primary.toReversed(), bySize, bySize.toReversed()].map((order) => {
      table.hidden.fill(0)
      for (const cell of primary) table.hidden[cell] = 1
      for (const cell of order) protect(table, cell, protection)
      showWhatMay(table, small, protection)
      return { hidden: table.hidden.slice(), sum: table.hiddenSum() }
    })
    table.hidden.set(attempts.reduce((best, one) => (one.sum < best.sum ? one : best)).hidden)
    return cellsOf(table, (cell): SuppressedCell => {
      if (table.hidden[cell] === 0) return { count: table.countAt(cell), mark: 'shown', ...rangeOf(table, cell) }
      return { mark: small.has(cell) ? 'primary' : 'complementary', ...rangeOf(table, cell) }
    })
  },
)

/**
 * What a reader can work out of every cell of a table that is published with some cells hidden: the exact range of each, for
 * shown cells their count. `hidden` has one row and one column more than `counts`: the totals. Where no 0 is hidden, a
 * reader is taken to know that.
 * Not calculable for counts that are negative or not whole, or shapes that do not fit.
 *
 * @example
 * const hidden = [[true, false, false], [false, false, false], [false, false, false]]
 * auditTable.must([[3, 40], [20, 18]], hidden)[0][0] // { lower: 3, upper: 3 }
 */
export const auditTable = calculable(
  (counts: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): KnownRange[][] => {
    const table = circulationOf(counts)
    if (hidden.length !== table.height || hidden.some((row) => row.length !== table.width)) {
      notCalculable('incomplete', `hidden is not ${table.height} × ${table.width}: the totals belong to it`)
    }
    hidden.flat().forEach((isHidden, cell) => {
      if (isHidden) table.hidden[cell] = 1
      if (isHidden && table.countAt(cell) === 0) table.least = 0
    })
    return cellsOf(table, (cell) => rangeOf(table, cell))
  },
)

function circulationOf(counts: readonly (readonly number[])[]): TableCirculation {
  const columns = counts[0]?.length ?? 0
  if (columns === 0) notCalculable('incomplete', 'the table has no cell')
  for (const row of counts) {
    if (row.length !== columns) notCalculable('incomplete', 'rows differ in length')
    for (const count of row) requireWhole('count', count)
  }
  return new TableCirculation(counts, columns)
}

function isProtected(table: TableCirculation, cell: number, protection: number): boolean {
  const up = table.freedom(cell, 'up', protection)
  return up + table.freedom(cell, 'down', protection - up) >= protection
}

/** Hides what the cheaper way around the cell takes, upwards or downwards. */
function protect(table: TableCirculation, cell: number, protection: number): void {
  const up = table.freedom(cell, 'up', protection)
  const down = table.freedom(cell, 'down', protection)
  if (up + down >= protection) return
  const ways = [table.wayToHide(cell, 'up', protection - down), table.wayToHide(cell, 'down', protection - up)]
  const cheapest = ways.filter((way) => way !== undefined).toSorted((a, b) => table.costOf(a) - table.costOf(b))
  for (const { through } of cheapest.slice(0, 1).flat()) table.hidden[through] = 1
}

function showWhatMay(table: TableCirculation, small: ReadonlySet<number>, protection: number): void {
  const complementary = [...table.hidden.keys()].filter((cell) => table.hidden[cell] === 1 && !small.has(cell))
  for (const cell of complementary.toSorted((a, b) => table.countAt(b) - table.countAt(a))) {
    table.hidden[cell] = 0
    if (![...small].every((one) => isProtected(table, one, protection))) table.hidden[cell] = 1
  }
}

function rangeOf(table: TableCirculation, cell: number): KnownRange {
  const count = table.countAt(cell)
  if (table.hidden[cell] === 0) return { lower: count, upper: count }
  const up = table.freedom(cell, 'up', Infinity)
  return { lower: count - table.freedom(cell, 'down', Infinity), ...(up < Infinity && { upper: count + up }) }
}

function cellsOf<Cell>(table: TableCirculation, cellAt: (cell: number) => Cell): Cell[][] {
  return Array.from({ length: table.height }, (_, row) =>
    Array.from({ length: table.width }, (_, column) => cellAt(row * table.width + column)),
  )
}
