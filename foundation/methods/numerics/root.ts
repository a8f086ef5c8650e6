/** A point of an increasing function: where it stands against the level sought, and its slope there. */
interface Reading {
  readonly excess: number
  readonly slope: number
}

/**
 * Where an increasing function passes its level: Newton's steps, halving the bracket whenever a step would leave it,
 * so that it cannot run away. `high` is doubled until it lies above the root. Found to rounding, or to 2⁻⁵¹ of `resolution`
 * where that is more.
 */
export function findRoot(
  read: (x: number) => Reading,
  start: number,
  low: number,
  high: number,
  resolution = 0,
): number {
  let [below, above] = [low, Math.max(high, start)]
  while (read(above).excess < 0) [below, above] = [above, above * 2]
  let x = start > below && start < above ? start : (below + above) / 2
  for (let step = 0; step < 400; step++) {
    const { excess, slope } = read(x)
    if (excess === 0) return x
    if (excess < 0) below = x
    else above = x
    const newton = x - excess / slope
    const next = newton > below && newton < above ? newton : (below + above) / 2
    if (Math.abs(next - x) <= 2 ** -51 * Math.max(Math.abs(next), resolution)) return next
    x = next
  }
  return x
}

/** A distribution at a point: both tails and the density. */
interface Tails {
  readonly lower: number
  readonly upper: number
  readonly density: number
}

/** The quantile as `findRoot` finds it, on the logarithm of the smaller tail: that is where the digits are, and it is concave. */
export function findQuantile(
  probability: number,
  read: (x: number) => Tails,
  start: number,
  low: number,
  high: number,
  resolution?: number,
): number {
  const level = Math.log(Math.min(probability, 1 - probability))
  const below = probability < 0.5
  return findRoot(
    (x) => {
      const { lower, upper, density } = read(x)
      return below
        ? { excess: Math.log(lower) - level, slope: density / lower }
        : { excess: level - Math.log(upper), slope: density / upper }
    },
    start,
    low,
    high,
    resolution,
  )
}
