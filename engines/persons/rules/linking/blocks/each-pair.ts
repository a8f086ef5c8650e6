/**
 * The pairs of charts that lie beside each other with one key, but for those that an earlier rule brings.
 * @param keys by which the charts are in order
 * @param earlier keys of the rules before, of the same charts; NaN agrees with nothing
 */
export function eachPair(
  keys: Float64Array,
  earlier: readonly Float64Array[],
  visit: (one: number, other: number) => void,
): void {
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && keys[end] === keys[start]) end++
    for (let one = start; one < end; one++)
      for (let other = one + 1; other < end; other++) if (!agreeInAny(earlier, one, other)) visit(one, other)
  }
}

/** Whether two charts have a key in common. */
export function agreeInAny(keys: readonly Float64Array[], one: number, other: number): boolean {
  for (const numbers of keys) if (numbers[one] === numbers[other]) return true
  return false
}
