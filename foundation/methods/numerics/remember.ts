/** Beyond this many answers everything is forgotten, so that arbitrary questions cannot fill the memory. */
const MOST = 10_000

/**
 * The same function of two numbers, remembering its answers: a plan asks for few quantiles, but a million times.
 * Only for functions without side effects; what throws is not remembered.
 */
export function remember(compute: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<number, Map<number, number>>()
  let size = 0
  return (a, b) => {
    const seen = known.get(a)?.get(b)
    if (seen !== undefined) return seen
    const answer = compute(a, b)
    if (size === MOST) {
      known.clear()
      size = 0
    }
    const row = known.get(a) ?? new Map<number, number>()
    known.set(a, row.set(b, answer))
    size++
    return answer
  }
}
