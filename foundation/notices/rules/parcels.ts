/** What leaves together: a delivery alone, or all of a target's digest of one day. */
export interface Parcel<Delivery> {
  /** The same at every try: the receiver drops by it what it had before. */
  readonly key: string
  readonly deliveries: readonly [Delivery, ...Delivery[]]
}

interface Packed {
  readonly id: string
  readonly channel: string
  readonly target: string
  readonly digestOn: string | undefined
}

/** Packs deliveries, oldest first. A digest is called by its first delivery, and its rows are claimed all together. */
export function packParcels<Delivery extends Packed>(deliveries: readonly Delivery[]): Parcel<Delivery>[] {
  const groups = Map.groupBy(deliveries, ({ id, channel, target, digestOn }) =>
    digestOn === undefined ? id : `${channel} ${target} ${digestOn}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    return first ? [{ key: first.id, deliveries: [first, ...rest] as const }] : []
  })
}
