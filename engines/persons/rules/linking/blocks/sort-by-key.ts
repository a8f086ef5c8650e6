const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS]

/** 32 bits of a key: equal keys have equal ones, and now and then two others. */
function digestOf(key: number): number {
  return Math.imul((key | 0) ^ (key / 4294967296), 2654435761) >>> 0
}

/** The digests of all keys that are not NaN, sorted. */
export function sortedDigests(keys: Float64Array): Uint32Array {
  const digests = new Uint32Array(keys.length)
  let count = 0
  for (const key of keys) if (!Number.isNaN(key)) digests[count++] = digestOf(key)
  return radixSort(digests.subarray(0, count)).digests
}

/** Rows that have a key (are not NaN), in an order in which equal keys lie beside each other, the rows of one key ascending. */
export function sortByKey(keys: Float64Array): Uint32Array {
  const those = new Uint32Array(keys.length)
  const own = new Uint32Array(keys.length)
  let count = 0
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (Number.isNaN(key)) continue
    those[count] = row
    own[count++] = digestOf(key)
  }
  const { digests, rows = those } = radixSort(own.subarray(0, count), those.subarray(0, count))
  sortWithinDigests(rows, digests, keys)
  return rows
}

/** Sorts digests, and rows along with them; what was in order before stays so within a digest. */
function radixSort(unsorted: Uint32Array, unsortedRows?: Uint32Array): { digests: Uint32Array; rows?: Uint32Array } {
  let [digests, rows] = [unsorted, unsortedRows]
  let [next, nextRows] = [new Uint32Array(digests.length), rows && new Uint32Array(rows.length)]
  for (const shift of SHIFTS) {
    const places = startsOf(digests, shift)
    for (let at = 0; at < digests.length; at++) {
      const digest = digests[at] as number
      const digit = (digest >>> shift) & (DIGITS - 1)
      const place = places[digit] as number
      places[digit] = place + 1
      next[place] = digest
      if (rows && nextRows) nextRows[place] = rows[at] as number
    }
    ;[digests, next] = [next, digests as Uint32Array<ArrayBuffer>]
    ;[rows, nextRows] = [nextRows, rows as Uint32Array<ArrayBuffer>]
  }
  return rows ? { digests, rows } : { digests }
}

/** Where each digit begins when they are in order. */
function startsOf(digests: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1)
  for (let at = 0; at < digests.length; at++) {
    const digit = ((digests[at] as number) >>> shift) & (DIGITS - 1)
    starts[digit + 1] = (starts[digit + 1] as number) + 1
  }
  for (let digit = 0; digit < DIGITS; digit++)
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number)
  return starts
}

/** Two keys have one digest now and then. */
function sortWithinDigests(rows: Uint32Array, digests: Uint32Array, keys: Float64Array): void {
  for (let start = 0, end = 0; start < rows.length; start = end) {
    let isMixed = false
    while (end < rows.length && digests[end] === digests[start]) {
      isMixed ||= keys[rows[end] as number] !== keys[rows[start] as number]
      end++
    }
    if (isMixed)
      rows.subarray(start, end).sort((one, other) => (keys[one] as number) - (keys[other] as number) || one - other)
  }
}
