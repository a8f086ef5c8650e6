/** A value on its way into an object of the answer. */
export interface Emitted {
  readonly key: string
  readonly value: unknown
  /** Whether it is one of a list, also if it is the only one. */
  readonly isList: boolean
}

/**
 * Makes an object of what its fields gave, in their order. What is not there has no member, as in the answers of the
 * specification.
 * @param several called with the key of a field that is no list and has more than one value: the first stays
 */
export function collect(emitted: readonly Emitted[], several: (key: string) => void): Record<string, unknown> {
  const members = new Map<string, unknown>()
  for (const { key, value, isList } of emitted) {
    const before = members.get(key)
    if (isList && Array.isArray(before)) before.push(value)
    else if (before !== undefined) several(key)
    else members.set(key, isList ? [value] : value)
  }
  return Object.fromEntries(members)
}
