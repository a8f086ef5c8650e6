/**
 * A collection as JSON has it: `undefined` for an empty one, a value for one with one item, an array for any number,
 * in which nulls do not count. So a path mostly hands on what already stands in the resource.
 */
export type Found = unknown

/** What the data made of a view that is right in itself. The message holds no values. */
export class DataFault extends Error {}

const MANY = 'several values where one is expected'

/** What each item leads to, together. */
export function map(items: readonly unknown[], element: (item: unknown) => unknown): Found {
  const found: unknown[] = []
  for (const item of items) gather(found, element(item))
  return found
}

export function gather(found: unknown[], value: unknown): void {
  if (value === undefined || value === null) return
  if (!Array.isArray(value)) found.push(value)
  else for (const item of value) if (item !== null) found.push(item)
}

export function countOf(found: Found): number {
  if (!Array.isArray(found)) return found === undefined || found === null ? 0 : 1
  let count = 0
  for (const item of found) if (item !== null) count++
  return count
}

export function itemAt(found: Found, index: number): unknown {
  if (!Array.isArray(found)) return index === 0 && found !== null ? found : undefined
  let at = 0
  for (const item of found) if (item !== null && at++ === index) return item
  return undefined
}

/** The items of a collection, nulls left out. */
export function itemsOf(found: Found): readonly unknown[] {
  if (!Array.isArray(found)) return found === undefined || found === null ? [] : [found]
  return found.includes(null) ? found.filter((item) => item !== null) : found
}

/** The one item; undefined where there is none. Throws DataFault where there are several. */
export function single(found: Found): unknown {
  if (!Array.isArray(found)) return found === null ? undefined : found
  if (found.length < 2) return found[0] ?? undefined
  if (countOf(found) > 1) throw new DataFault(MANY)
  return itemAt(found, 0)
}
