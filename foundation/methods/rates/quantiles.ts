import { requireFinite } from './interval.ts'

/**
 * The quantile (1…count) of each value among the values there are: quintiles of areas with count = 5.
 * Rank by size, equal values sharing the lowest rank; quantile = ⌊(rank − 1) · count / n⌋ + 1.
 * `first: 'highest'` puts the highest values into quantile 1. Missing values stay missing;
 * with fewer values than quantiles all are, since some quantile would be empty (PHEindicatormethods 2.1.0, `phe_quantile`).
 * Throws RangeError for a value that is not finite or a count below 2.
 */
export function quantiles(
  values: readonly (number | undefined)[],
  count: number,
  first: 'lowest' | 'highest' = 'lowest',
): (number | undefined)[] {
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`${count} is no number of quantiles`)
  const known = values.filter((value) => value !== undefined)
  for (const value of known) requireFinite('value', value)
  if (known.length < count) return values.map(() => undefined)
  const ordered = known.toSorted((a, b) => (first === 'lowest' ? a - b : b - a))
  const ahead = new Map<number, number>()
  ordered.forEach((value, index) => {
    if (!ahead.has(value)) ahead.set(value, index)
  })
  return values.map((value) =>
    value === undefined ? undefined : Math.floor(((ahead.get(value) ?? 0) * count) / known.length) + 1,
  )
}
