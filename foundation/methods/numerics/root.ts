/** A point of an increasing function: where it stands against the level sought, and its slope there. */
interface Reading {
  readonly excess: number
  readonly slope: number
}

/**
 * Where an increasing function passes its level: Newton's steps, halving the bracket whenever a step would leave it,
 * so that it cannot run away. `high` is doubled until it lies above the root.
 */
export function findRoot(read: (x: number) => Reading, start: number, low: number, high: number): number {
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
    if (Math.abs(next - x) <= 2 ** -51 * Math.abs(next)) return next
    x = next
  }
  return x
}
