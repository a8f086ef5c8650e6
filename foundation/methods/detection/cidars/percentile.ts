/** The value below which a share of the sorted values lies: R's type 7, linear between the order statistics. */
export function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] as number
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}

/** Sums over the `days` days up to each point; NaN where one of them is missing or before the series. */
export function windowSums(counts: Float64Array, days: number): Float64Array {
  return counts.map((_, point) => {
    let sum = point < days - 1 ? Number.NaN : 0
    for (let day = 0; day < days && !Number.isNaN(sum); day++) sum += counts[point - day] as number
    return sum
  })
}
