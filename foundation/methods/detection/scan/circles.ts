import { requireFinite, requireKnown, requireProportion } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'

/**
 * How places lie to each other: `x`, `y` in any one length unit, or `x` as longitude and `y` as latitude in degrees,
 * on a sphere.
 */
export type Coordinates = 'cartesian' | 'great-circle'

export interface Place {
  readonly x: number
  readonly y: number
}

/** The mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS = 6371.0088

/** Distances, or weights, that differ by a smaller share are the same: the rounding of sums and of places on a grid. */
const SAME = 1e-12
/** So many last digits of the largest coordinate may the distance of two places be off. */
const LAST_DIGITS = 4 * Number.EPSILON

/** Every circle around every place, as one list of members: the first k members of a centre are a circle where one ends. */
export interface Circles {
  readonly centres: number
  /** Members of centre i are `members[starts[i]] … members[starts[i + 1] − 1]`, nearest first. */
  readonly starts: Int32Array
  readonly members: Int32Array
  /** 1 where a circle ends after this member; 0 where the next one is as near, so that no circle parts them. */
  readonly ends: Uint8Array
  /** From the centre to this member: in the unit of the coordinates, or km on a sphere. */
  readonly radius: (at: number) => number
}

/**
 * Circles centred on each place that hold at most `maxShare` of the weight; a place that alone is heavier has none.
 * Places at the same distance enter together, so that the answer does not hang on the order of the list.
 */
export function circlesAround(
  places: readonly Place[],
  weights: Float64Array,
  coordinates: Coordinates,
  maxShare: number,
): Circles {
  requireProportion('maxShare', maxShare)
  requireKnown('coordinates', coordinates, ['cartesian', 'great-circle'])
  const points = positions(places, coordinates)
  const blur = LAST_DIGITS * points.reduce((most, coordinate) => Math.max(most, Math.abs(coordinate)), 0)
  const most = (1 + SAME) * maxShare * weights.reduce((sum, weight) => sum + weight, 0)
  const starts = new Int32Array(places.length + 1)
  const members: number[] = []
  const ends: number[] = []
  const squares: number[] = []
  const square = new Float64Array(places.length)
  const order = new Uint32Array(places.length)
  for (let centre = 0; centre < places.length; centre++) {
    starts[centre] = members.length
    for (let other = 0; other < places.length; other++) {
      order[other] = other
      square[other] = squaredDistance(points, centre, other)
    }
    order.sort((a, b) => (square[a] as number) - (square[b] as number) || a - b)
    let weight = 0
    for (let k = 0; k < order.length; k++) {
      const member = order[k] as number
      weight += weights[member] as number
      if (weight > most) break
      const next = Math.sqrt(square[order[k + 1] as number] ?? Number.POSITIVE_INFINITY)
      const parted = next > Math.sqrt(square[member] as number) * (1 + SAME) + blur
      members.push(member)
      ends.push(parted ? 1 : 0)
      squares.push(square[member] as number)
    }
  }
  starts[places.length] = members.length
  return {
    centres: places.length,
    starts,
    members: Int32Array.from(members),
    ends: Uint8Array.from(ends),
    radius: (at) => {
      const chord = Math.sqrt(squares[at] as number)
      return coordinates === 'cartesian' ? chord : 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord / 2))
    },
  }
}

/** Three numbers a place; on a sphere the chord between two points orders them as the arc does. */
function positions(places: readonly Place[], coordinates: Coordinates): Float64Array {
  const points = new Float64Array(places.length * 3)
  places.forEach(({ x, y }, index) => {
    requireFinite(`x of place ${index}`, x)
    requireFinite(`y of place ${index}`, y)
    if (coordinates === 'cartesian') {
      points.set([x, y, 0], index * 3)
      return
    }
    if (Math.abs(x) > 180 || Math.abs(y) > 90) {
      notCalculable('outside-range', `longitude ${x}, latitude ${y} of place ${index} is nowhere on Earth`)
    }
    const [longitude, latitude] = [(x * Math.PI) / 180, (y * Math.PI) / 180]
    const ring = Math.cos(latitude)
    points.set([ring * Math.cos(longitude), ring * Math.sin(longitude), Math.sin(latitude)], index * 3)
  })
  return points
}

function squaredDistance(points: Float64Array, one: number, other: number): number {
  let sum = 0
  for (let axis = 0; axis < 3; axis++) {
    const difference = (points[one * 3 + axis] as number) - (points[other * 3 + axis] as number)
    sum += difference * difference
  }
  return sum
}
