import type { Address } from '../../rules/addressing/address.ts'

/** Where resources with given ids lie, by `Type/id`. A placement never changes, so what is remembered stays true. */
export interface PlacementCache {
  get(key: string): Address | undefined
  set(key: string, address: Address): void
}

/**
 * The placements asked for last, `size` of them at most and half as many at least: about 150 bytes each. Two halves, of which the
 * older is let go as a whole; a Map from which the oldest is deleted one by one walks over all that were deleted before.
 */
export function createPlacementCache(size: number): PlacementCache {
  let newer = new Map<string, Address>()
  let older = new Map<string, Address>()
  const set = (key: string, address: Address) => {
    newer.set(key, address)
    if (newer.size * 2 < size) return
    older = newer
    newer = new Map()
  }
  return {
    get(key) {
      const address = newer.get(key)
      if (address) return address
      const old = older.get(key)
      if (old) set(key, old)
      return old
    },
    set,
  }
}
