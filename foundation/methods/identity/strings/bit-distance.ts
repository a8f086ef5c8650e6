/** Where each character of the pattern stands, a bit a place, in a small open hash; emptied after each question. */
const SLOTS = 256
const keys = new Uint32Array(SLOTS)
const places = new Int32Array(SLOTS)
const filled = new Uint8Array(32)

/** The longest pattern: a bit a character. */
export const LONGEST_PATTERN = 32

/**
 * The edit distance of `pattern[start…start+rows)`, at most 32 characters, and `text[start…start+columns)`, a whole column of
 * the table in one machine word: Myers, JACM 46 (1999) 395–415, with exchanges of neighbours as Hyyrö, Nordic J. Computing
 * 10 (2003) 29–39. More than `limit` where it is more.
 */
export function bitDistance(
  pattern: Uint32Array,
  rows: number,
  text: Uint32Array,
  columns: number,
  start: number,
  limit: number,
  exchanges: boolean,
): number {
  for (let row = 0; row < rows; row++) {
    const slot = slotOf(pattern[start + row] as number)
    keys[slot] = pattern[start + row] as number
    places[slot] = (places[slot] as number) | (1 << row)
    filled[row] = slot
  }
  const last = 1 << (rows - 1)
  // Where a cell is one more, or one less, than the one above it; and where it equals the one across.
  let [above, below, level] = [-1, 0, 0]
  let before = 0
  let distance = rows
  for (let column = 0; column < columns; column++) {
    const here = places[slotOf(text[start + column] as number)] as number
    const swapped = exchanges ? ((~level & here) << 1) & before : 0
    level = swapped | (((here & above) + above) ^ above) | here | below
    let more = below | ~(level | above)
    const less = level & above
    if (more & last) distance++
    else if (less & last) distance--
    // Each character still to come takes off one at most.
    if (distance - (columns - column - 1) > limit) break
    more = (more << 1) | 1
    above = (less << 1) | ~(level | more)
    below = more & level
    before = here
  }
  for (let row = 0; row < rows; row++) places[filled[row] as number] = 0
  return distance
}

/** The slot of a character of the pattern, or the empty one where it would stand. */
function slotOf(point: number): number {
  let slot = Math.imul(point, 0x9e3779b1) >>> 24
  while (places[slot] !== 0 && keys[slot] !== point) slot = (slot + 1) % SLOTS
  return slot
}
