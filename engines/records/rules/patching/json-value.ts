/** Levels of a value that a patch carries. No element of FHIR needs as many. */
const MAX_DEPTH = 64

/**
 * How many values a value is made of, itself among them.
 * @returns Infinity where it is nested deeper than 64 or names `__proto__`, which no element is called
 */
export function sizeOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth === MAX_DEPTH) return Number.POSITIVE_INFINITY
  let size = 1
  if (Array.isArray(value)) {
    for (const item of value) size += sizeOf(item, depth + 1)
    return size
  }
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return Number.POSITIVE_INFINITY
    size += sizeOf((value as Record<string, unknown>)[key], depth + 1)
  }
  return size
}

/** A copy that shares nothing with what it was made of. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as Value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    if (key !== '__proto__') copy[key] = copyOf((value as Record<string, unknown>)[key])
  }
  return copy as Value
}

/** Equal as RFC 6902 section 4.6 has it: same type, same content, members in any order. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => isEqual(item, other[at]))
  }
  const keys = Object.keys(one)
  return (
    !Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  )
}
