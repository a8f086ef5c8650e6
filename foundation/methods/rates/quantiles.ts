import { requireFinite, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

/**
 * The quantile (1…count) of each value among the values there are: quintiles of areas with count = 5.
 * Rank by size, equal values sharing the lowest rank; quantile = ⌊(rank − 1) · count / n⌋ + 1.
 * `first: 'highest'` puts the highest values into quantile 1. Missing values stay missing (PHEindicatormethods 2.1.0,
 * `phe_quantile`). Not calculable for a value that is not finite, a count below 2, and for fewer values than quantiles,
 * since some quantile would be empty.
 *
 * @example
 * quantiles([3, 1, 2, 5, 4, 6], 3) // [2, 1, 1, 3, 2, 3]
 */
export const quantiles = calculable(
  (
    values: readonly (number | undefined)[],
    count: number,
    first: 'lowest' | 'highest' = 'lowest',
  ): (number | undefined)[] => {
    requireWhole('count', count, 2)
    const known = values.filter((value) => value !== undefined)
    for (const value of known) requireFinite('value', value)
    if (known.length < count) notCalculable('too-few', `${known.length} values for ${count} quantiles`)
    const ordered = known.toSorted((a, b) => (first === 'lowest' ? a - b : b - a))
    const ahead = new Map<number, number>()
    ordered.forEach((value, index) => {
      if (!ahead.has(value)) ahead.set(value, index)
    })
    return values.map((value) =>
      value === undefined ? undefined : Math.floor(((ahead.get(value) as number) * count) / known.length) + 1,
    )
  },
)
