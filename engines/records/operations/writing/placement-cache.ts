import type { Address } from '../../rules/addressing/address.ts'

/** Where resources with given ids lie, by `Type/id`. A placement never changes, so what is remembered stays true. */
export interface PlacementCache {
  get(key: string): Address | undefined
  set(key: string, address: Address): void
}

/** The newest placements asked for, at most `size` of them: about 150 bytes each. */
export function createPlacementCache(size: number): PlacementCache {
  const known = new Map<string, Address>()
  return {
    get(key) {
      const address = known.get(key)
      if (address) {
        known.delete(key)
        known.set(key, address)
      }
      return address
    },
    set(key, address) {
      known.set(key, address)
      if (known.size > size)
        for (const oldest of known.keys()) {
          known.delete(oldest)
          break
        }
    },
  }
}
