const DIGIT_BITS = 16
const DIGITS = 1 << DIGIT_BITS

/** Rows that have a key (are not NaN), in an order in which equal keys lie beside each other, the rows of one key ascending. */
export function sortByKey(keys: Float64Array): Uint32Array {
  let count = 0
  for (let row = 0; row < keys.length; row++) if (!Number.isNaN(keys[row])) count++
  let rows = new Uint32Array(count)
  const digests = new Uint32Array(keys.length)
  for (let row = 0, at = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (Number.isNaN(key)) continue
    rows[at++] = row
    digests[row] = Math.imul((key | 0) ^ (key / 4294967296), 2654435761)
  }
  for (const shift of [0, DIGIT_BITS]) rows = sortByDigit(rows, digests, shift)
  sortWithinDigests(rows, digests, keys)
  return rows
}

/** One pass of a radix sort; what was in order before stays so within a digit. */
function sortByDigit(rows: Uint32Array<ArrayBuffer>, digests: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(DIGITS + 1)
  const digitOf = (row: number) => ((digests[row] as number) >>> shift) & (DIGITS - 1)
  for (const row of rows) starts[digitOf(row) + 1] = (starts[digitOf(row) + 1] as number) + 1
  for (let digit = 0; digit < DIGITS; digit++)
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const digit = digitOf(row)
    const place = starts[digit] as number
    sorted[place] = row
    starts[digit] = place + 1
  }
  return sorted
}

/** Two keys have one digest now and then. */
function sortWithinDigests(rows: Uint32Array, digests: Uint32Array, keys: Float64Array): void {
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const digest = digests[rows[start] as number]
    let isMixed = false
    while (end < rows.length && digests[rows[end] as number] === digest) {
      isMixed ||= keys[rows[end] as number] !== keys[rows[start] as number]
      end++
    }
    if (isMixed)
      rows.subarray(start, end).sort((one, other) => (keys[one] as number) - (keys[other] as number) || one - other)
  }
}
