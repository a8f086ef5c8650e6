import { requireFinite, requirePositive } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

/** How values spread: symmetric around the value, as rates (> 0, on the log scale), as proportions (in 0…1, on the logit). */
export type InequalityScale = 'symmetric' | 'rate' | 'proportion'

/** One of the groups from the least to the most advantaged, such as fifths by income. */
export interface AdvantageGroup {
  readonly persons: number
  readonly value: number
}

export interface InequalityIndex {
  /** Slope index: the value at the top of the ranks minus the value at the bottom, in the unit of the values. */
  readonly slope: number
  /** Relative index: the value at the top over the value at the bottom. */
  readonly relative: number
  /** The value of the line at the bottom of the ranks. */
  readonly bottom: number
}

interface Scale {
  readonly to: (value: number) => number
  readonly from: (value: number) => number
}

export const SCALES: Readonly<Record<InequalityScale, Scale>> = {
  symmetric: { to: (value) => value, from: (value) => value },
  rate: { to: (value) => Math.log(value), from: (value) => Math.exp(value) },
  proportion: { to: (value) => Math.log(value / (1 - value)), from: (value) => 1 / (1 + Math.exp(-value)) },
}

/**
 * Slope and relative index of inequality: the least-squares line through the groups on their mid-ranks (the share of all
 * persons below the middle of the group), weighted by persons, read at rank 0 and 1. With `transform` the line is laid through
 * log rates or logit proportions and read back in the unit of the values, which keeps its ends where a value can be.
 * Groups come from the least to the most advantaged. Pamuk, Population Studies 39 (1985) 17–31; Low & Low, Journal of Public
 * Health 26 (2004) 390–395; PHEindicatormethods 2.1.0 documents the same for `phe_sii`.
 * Not calculable for fewer than two groups, persons ≤ 0, a value that the scale does not know, and where the bottom of the
 * line is 0. A line that leaves the values that can be (a rate below 0 at an end) has a ratio that says nothing: transform.
 *
 * @example
 * const fifths = [82, 84, 85, 88, 90].map((value) => ({ persons: 1_000, value }))
 * inequalityIndex(fifths) // { slope: 10.0, relative: 1.123…, bottom: 80.8 }
 */
export const inequalityIndex = calculable(
  (
    groups: readonly AdvantageGroup[],
    scale: InequalityScale = 'symmetric',
    transform: boolean = false,
  ): InequalityIndex => {
    const line = rankedLine(groups)
    for (const { value } of groups) requireOnScale(value, scale)
    const fit = fitOn(
      line,
      groups.map(({ value }) => value),
      SCALES[transform ? scale : 'symmetric'],
    )
    if (!Number.isFinite(fit.relative)) notCalculable('undetermined', 'the line begins at 0: it has no ratio')
    return fit
  },
)

/** What the value of each group adds to the ends of the line, in the order of the groups: the ends are weighted sums. */
export type RankedLine = readonly { readonly bottom: number; readonly top: number }[]

export function rankedLine(groups: readonly Pick<AdvantageGroup, 'persons'>[]): RankedLine {
  if (groups.length < 2) notCalculable('too-few', `${groups.length} groups make no line`)
  let all = 0
  for (const { persons } of groups) {
    requirePositive('persons', persons)
    all += persons
  }
  let below = 0
  const ranks = groups.map(({ persons }) => {
    const share = persons / all
    below += share
    return { share, rank: below - share / 2 }
  })
  // The mean of the mid-ranks, weighted by the shares, is always a half.
  const squares = ranks.reduce((sum, { share, rank }) => sum + share * (rank - 0.5) ** 2, 0)
  return ranks.map(({ share, rank }) => {
    const slope = (share * (rank - 0.5)) / squares
    return { bottom: share - slope / 2, top: share + slope / 2 }
  })
}

export function fitOn(line: RankedLine, values: ArrayLike<number>, { to, from }: Scale): InequalityIndex {
  let [atBottom, atTop] = [0, 0]
  for (let group = 0; group < line.length; group++) {
    const { bottom, top } = line[group] as RankedLine[number]
    const on = to(values[group] as number)
    atBottom += on * bottom
    atTop += on * top
  }
  const [low, high] = [from(atBottom), from(atTop)]
  return { slope: high - low, relative: high / low, bottom: low }
}

export function requireOnScale(value: number, scale: InequalityScale): void {
  requireFinite('value', value)
  if (!Number.isFinite(SCALES[scale].to(value))) notCalculable('outside-range', `value ${value} is no ${scale} to take`)
}
