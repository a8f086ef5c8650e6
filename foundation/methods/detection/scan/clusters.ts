import type { FoundWindow, Windows } from './windows.ts'
import { searchAround } from './windows.ts'

/** The best window around each centre that has any with more cases than expected, highest likelihood ratio first. */
export function bestWindows(windows: Windows, cases: Float64Array): FoundWindow[] {
  const sums = new Float64Array(2 * (windows.periods + 1))
  const best: FoundWindow[] = []
  for (let centre = 0; centre < windows.circles.centres; centre++) {
    const found = nothingFound()
    searchAround(windows, cases, centre, sums, found)
    if (found.at >= 0) best.push(found)
  }
  return best.sort((a, b) => rank(b) - rank(a))
}

/** Two centres of one cluster differ by rounding alone: the first of them stands. */
function rank({ ratio }: FoundWindow): number {
  return Math.round(ratio * 1e9)
}

/** The highest likelihood ratio of all windows. */
export function highestRatio(windows: Windows, cases: Float64Array, sums: Float64Array, found: FoundWindow): number {
  found.ratio = 0
  for (let centre = 0; centre < windows.circles.centres; centre++) searchAround(windows, cases, centre, sums, found)
  return found.ratio
}

export function nothingFound(): FoundWindow {
  return { ratio: 0, at: -1, first: 0, last: 0, cases: 0, expected: 0 }
}

/** Those that share no place with one that stands before them. */
export function withoutOverlap(windows: Windows, ranked: readonly FoundWindow[], most: number): FoundWindow[] {
  const taken = new Uint8Array(windows.circles.centres)
  const kept: FoundWindow[] = []
  for (const one of ranked) {
    if (kept.length === most) break
    const members = membersOf(windows, one)
    if (members.some((member) => taken[member] === 1)) continue
    for (const member of members) taken[member] = 1
    kept.push(one)
  }
  return kept
}

/** The places of a window, the centre first. */
export function membersOf({ circles }: Windows, { at }: FoundWindow): number[] {
  let centre = 0
  while ((circles.starts[centre + 1] as number) <= at) centre++
  return Array.from(circles.members.subarray(circles.starts[centre] as number, at + 1))
}
