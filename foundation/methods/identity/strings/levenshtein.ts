import { calculable, notCalculable } from '../../not-calculable.ts'
import { bitDistance, LONGEST_PATTERN } from './bit-distance.ts'
import { CodePoints } from './code-points.ts'

const longer = new CodePoints()
const shorter = new CodePoints()
let row = new Uint32Array(64)
let rowBefore = new Uint32Array(64)
let rowBeforeThat = new Uint32Array(64)
/** About half a second: whoever sends two books as names must not hold up everybody else. */
const MOST_STEPS = 2 ** 26

/**
 * Insertions, deletions and substitutions that make one text of the other.
 * With a `limit` it stops as soon as more are certain, and then answers limit + 1: by far the faster way to ask
 * "at most two?". Levenshtein, Soviet Physics Doklady 10 (1966) 707–710; the band is Ukkonen's (1985). On code points.
 * Not calculable for a limit that is negative or NaN, and for texts that would take more than 67 million steps: 8,000 characters
 * without a limit, 300,000 with one of a hundred.
 * @example levenshtein.must('kitten', 'sitting') // 3
 */
export const levenshtein = calculable((a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number => {
  return bandedDistance(a, b, limit, false)
})

/**
 * As {@link levenshtein}, and two neighbours exchanged count as one edit, but no text is edited twice at one place: the
 * *optimal string alignment*, what many call Damerau–Levenshtein. It is no metric: CA → ABC is 3, CA → AC → ABC 1 + 1.
 * @example osaDistance.must('CA', 'ABC') // 3
 */
export const osaDistance = calculable((a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number => {
  return bandedDistance(a, b, limit, true)
})

function bandedDistance(a: string, b: string, asked: number, exchanges: boolean): number {
  requireLimit(asked)
  if (a === b) return 0
  longer.read(a)
  shorter.read(b)
  const across = longer.length > shorter.length
  const long = across ? longer.points : shorter.points
  const short = across ? shorter.points : longer.points
  let rows = Math.max(longer.length, shorter.length)
  let columns = Math.min(longer.length, shorter.length)
  const limit = Math.min(Math.floor(asked), rows)
  if (rows - columns > limit) return limit + 1
  // What both begin and end with needs no table.
  let start = 0
  while (start < columns && long[start] === short[start]) start++
  while (columns > start && long[rows - 1] === short[columns - 1]) {
    rows--
    columns--
  }
  rows -= start
  columns -= start
  if (columns === 0) return rows
  if (columns <= LONGEST_PATTERN) {
    return Math.min(bitDistance(short, columns, long, rows, start, limit, exchanges), limit + 1)
  }
  if (rows * Math.min(columns, 2 * limit + 1) > MOST_STEPS) {
    notCalculable('outside-range', `texts of ${rows} and ${columns} other characters take too many steps`)
  }
  if (columns >= row.length) {
    row = new Uint32Array(columns * 2)
    rowBefore = new Uint32Array(columns * 2)
    rowBeforeThat = new Uint32Array(columns * 2)
  }
  for (let column = 0; column <= columns; column++) rowBefore[column] = column
  for (let index = 1; index <= rows; index++) {
    const from = Math.max(1, index - limit)
    const to = Math.min(columns, index + limit)
    const point = long[start + index - 1]
    const pointBefore = long[start + index - 2]
    // Beside the band everything is beyond the limit.
    row[from - 1] = from === 1 ? index : limit + 1
    let least = row[from - 1] as number
    for (let column = from; column <= to; column++) {
      const place = start + column - 1
      let edits = rowBefore[column - 1] as number
      if (point !== short[place]) {
        const above = column < index + limit ? (rowBefore[column] as number) : limit + 1
        edits = Math.min(edits, above, row[column - 1] as number) + 1
        if (exchanges && index > 1 && column > 1 && point === short[place - 1] && pointBefore === short[place]) {
          edits = Math.min(edits, (rowBeforeThat[column - 2] as number) + 1)
        }
      }
      row[column] = edits
      if (edits < least) least = edits
    }
    if (least > limit) return limit + 1
    const free = rowBeforeThat
    rowBeforeThat = rowBefore
    rowBefore = row
    row = free
  }
  return Math.min(rowBefore[columns] as number, limit + 1)
}

export function requireLimit(limit: number): void {
  if (!(limit >= 0)) notCalculable('outside-range', `limit ${limit} is not 0 or more`)
}
