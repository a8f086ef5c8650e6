import { calculable, notCalculable } from '../../not-calculable.ts'
import { CodePoints } from './code-points.ts'
import { levenshtein, requireLimit } from './levenshtein.ts'

const first = new CodePoints()
const second = new CodePoints()
let table = new Uint32Array(1024)
/** The table is kept: 16 MB. */
const MOST_CELLS = 2 ** 22
/** For each character of the second text where it first stands there, and the last row of the first with that character. */
let firstPlace = new Uint32Array(64)
let lastRowOf = new Uint32Array(64)

/**
 * Insertions, deletions, substitutions and exchanges of neighbours that make one text of the other, edited at one place as
 * often as need be: the unrestricted distance, a metric. With a `limit`, limit + 1 where it is more.
 * Damerau, CACM 7 (1964) 171–176; Lowrance & Wagner, JACM 22 (1975) 177–183. On code points.
 * For great numbers of pairs `osaDistance` with a limit is several times faster, and differs only where a text is edited
 * between two exchanged characters. Not calculable for a limit that is negative or NaN, and for two texts whose lengths multiply
 * to more than 4 million.
 * @example damerauLevenshtein.must('CA', 'ABC') // 2
 */
export const damerauLevenshtein = calculable(
  (a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number => {
    requireLimit(limit)
    // No exchange saves more than every other edit: twice the limit without exchanges is more than the limit with them.
    const without = levenshtein.must(a, b, limit * 2)
    if (without <= 1) return Math.min(without, Math.floor(limit) + 1)
    if (without > limit * 2) return Math.floor(limit) + 1
    return Math.min(unrestricted(a, b), Math.floor(limit) + 1)
  },
)

/** Lowrance and Wagner's table, with a row and a column of "more than any" in front. */
function unrestricted(a: string, b: string): number {
  first.read(a)
  second.read(b)
  const { points: one, length: rows } = first
  const { points: other, length: columns } = second
  const width = columns + 2
  const most = rows + columns
  const cells = width * (rows + 2)
  if (cells > MOST_CELLS)
    notCalculable('outside-range', `texts of ${rows} and ${columns} characters need too large a table`)
  if (cells > table.length) table = new Uint32Array(cells)
  if (columns > firstPlace.length) {
    firstPlace = new Uint32Array(columns * 2)
    lastRowOf = new Uint32Array(columns * 2)
  } else lastRowOf.fill(0, 0, columns)
  for (let column = 0; column < columns; column++) firstPlace[column] = other.indexOf(other[column] as number)
  table[0] = most
  for (let row = 0; row <= rows; row++) {
    table[(row + 1) * width] = most
    table[(row + 1) * width + 1] = row
  }
  for (let column = 0; column <= columns; column++) {
    table[column + 1] = most
    table[width + column + 1] = column
  }
  for (let row = 1; row <= rows; row++) {
    let columnOf = 0
    const here = (row + 1) * width
    const above = row * width
    for (let column = 1; column <= columns; column++) {
      const lastRow = lastRowOf[firstPlace[column - 1] as number] as number
      const lastColumn = columnOf
      const same = one[row - 1] === other[column - 1]
      if (same) columnOf = column
      const between = row - lastRow - 1 + (column - lastColumn - 1)
      table[here + column + 1] = Math.min(
        (table[above + column] as number) + (same ? 0 : 1),
        (table[here + column] as number) + 1,
        (table[above + column + 1] as number) + 1,
        (table[lastRow * width + lastColumn] as number) + between + 1,
      )
    }
    if (columnOf > 0) lastRowOf[firstPlace[columnOf - 1] as number] = row
  }
  return table[(rows + 1) * width + columns + 1] as number
}
