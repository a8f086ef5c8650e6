import type { Address } from '../../rules/addressing/address.ts'

/** Where resources with given ids lie. A placement never changes, so what is remembered stays true. */
export interface PlacementCache {
  get(type: string, id: string): Address | undefined
  set(type: string, id: string, address: Address): void
}

/**
 * The placements asked for last, `size` of them at most and half as many at least: about 150 bytes each. Two halves, of which the
 * older is let go as a whole; a Map from which the oldest is deleted one by one walks over all that were deleted before.
 */
export function createPlacementCache(size: number): PlacementCache {
  let newer = new PlacementMap<Address>()
  let older = new PlacementMap<Address>()
  const set = (type: string, id: string, address: Address) => {
    newer.set(type, id, address)
    if (newer.size * 2 < size) return
    older = newer
    newer = new PlacementMap()
  }
  return {
    get(type, id) {
      const address = newer.get(type, id)
      if (address) return address
      const old = older.get(type, id)
      if (old) set(type, id, old)
      return old
    },
    set,
  }
}

/** By type and given id, without making one text of both: a resource that is written is asked for half a dozen times. */
export class PlacementMap<Value> {
  readonly #types = new Map<string, Map<string, Value>>()
  size = 0

  get(type: string, id: string): Value | undefined {
    return this.#types.get(type)?.get(id)
  }

  set(type: string, id: string, value: Value): void {
    let ids = this.#types.get(type)
    if (!ids) {
      ids = new Map()
      this.#types.set(type, ids)
    }
    const before = ids.size
    ids.set(id, value)
    this.size += ids.size - before
  }

  values(): Value[] {
    return [...this.#types.values()].flatMap((ids) => [...ids.values()])
  }
}
