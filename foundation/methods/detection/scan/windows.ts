import type { Circles } from './circles.ts'
import { cannotBeat, logLikelihoodRatio } from './likelihood.ts'

/** The windows that are looked at: each circle, over each run of periods that is allowed. */
export interface Windows {
  readonly circles: Circles
  readonly periods: number
  /** The longest run of periods. */
  readonly longest: number
  /** Only runs that reach into the last period. */
  readonly stillGoingOn: boolean
  /** Expected cases before each period: entry `place · (periods + 1) + t` sums periods 0 … t − 1. */
  readonly expected: Float64Array
  readonly total: number
}

/** The best window found around one centre. `last` is the last period in it. */
export interface FoundWindow {
  ratio: number
  /** Place in `circles.members` of the member that lies farthest out. */
  at: number
  first: number
  last: number
  cases: number
  expected: number
}

/**
 * Looks for the window around `centre` with the highest likelihood ratio above `found.ratio`, and writes it to `found`.
 * `cases` is summed over periods as `expected` is. `sums` is room for 2 · (periods + 1) numbers.
 */
export function searchAround(
  windows: Windows,
  cases: Float64Array,
  centre: number,
  sums: Float64Array,
  found: FoundWindow,
): void {
  const { circles, periods, longest, stillGoingOn, expected, total } = windows
  if (periods === 1) {
    searchCircles(windows, cases, centre, found)
    return
  }
  const { members, ends } = circles
  const to = circles.starts[centre + 1] as number
  const half = periods + 1
  sums.fill(0)
  for (let at = circles.starts[centre] as number; at < to; at++) {
    const row = (members[at] as number) * half
    for (let t = 1; t < half; t++) {
      sums[t] = (sums[t] as number) + (cases[row + t] as number)
      sums[half + t] = (sums[half + t] as number) + (expected[row + t] as number)
    }
    if (ends[at] === 0) continue
    for (let end = stillGoingOn ? periods : 1; end <= periods; end++) {
      const casesBefore = sums[end] as number
      const expectedBefore = sums[half + end] as number
      const from = Math.max(0, end - longest)
      for (let begin = end - 1; begin >= from; begin--) {
        const c = casesBefore - (sums[begin] as number)
        const e = expectedBefore - (sums[half + begin] as number)
        if (cannotBeat(found.ratio, c, e, total)) continue
        const ratio = logLikelihoodRatio(c, e, total)
        if (ratio <= found.ratio) continue
        found.ratio = ratio
        found.at = at
        found.first = begin
        found.last = end - 1
        found.cases = c
        found.expected = e
      }
    }
  }
}

/** The same over one period, where nearly all the time of a purely spatial test goes. */
function searchCircles(
  { circles, expected, total }: Windows,
  cases: Float64Array,
  centre: number,
  found: FoundWindow,
): void {
  const { members, ends } = circles
  const to = circles.starts[centre + 1] as number
  let c = 0
  let e = 0
  for (let at = circles.starts[centre] as number; at < to; at++) {
    const place = 2 * (members[at] as number) + 1
    c += cases[place] as number
    e += expected[place] as number
    if (ends[at] === 0 || cannotBeat(found.ratio, c, e, total)) continue
    const ratio = logLikelihoodRatio(c, e, total)
    if (ratio <= found.ratio) continue
    found.ratio = ratio
    found.at = at
    found.cases = c
    found.expected = e
  }
}

/** Sums each place's cells (`place · periods + t`) over the periods before t, into `into`. */
export function sumOverPeriods(cells: ArrayLike<number>, periods: number, into: Float64Array): void {
  const half = periods + 1
  for (let row = 0, cell = 0; row < into.length; row += half) {
    let sum = 0
    into[row] = 0
    for (let t = 1; t < half; t++) {
      sum += cells[cell++] as number
      into[row + t] = sum
    }
  }
}
