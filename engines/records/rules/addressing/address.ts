/**
 * Where a resource lies. `chart` is the number of its chart; `local` its type and its own number:
 * type code × 2⁴⁴ + number, so that the Observations of a chart are one range of the primary key and the
 * Observations of the city are one range of an index. Both are safe integers and int8 in the store.
 */
export interface Address {
  readonly chart: number
  readonly local: number
}

/** Numbers are below this; a city that stores a thousand resources a second has them for five hundred years. */
export const NUMBERS = 2 ** 44

export function localOf(typeCode: number, number: number): number {
  return typeCode * NUMBERS + number
}

export function typeCodeOf(local: number): number {
  return Math.floor(local / NUMBERS)
}

/** One text for an address, to use as the key of a Map. */
export function addressKey({ chart, local }: Address): string {
  return `${chart}/${local}`
}
