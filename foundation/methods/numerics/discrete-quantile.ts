/** A probability that was itself computed as F(x) may stand this share above it: R's convention, so that x comes back. */
const ROUNDING = 64 * 2 ** -52

/**
 * The smallest whole x ≥ 0 with F(x) ≥ probability, F cumulative and rising; R's convention for discrete quantiles.
 * `start` is near; `most` is the largest possible value.
 */
export function discreteQuantile(
  probability: number,
  cumulative: (x: number) => number,
  start: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const level = probability * (1 - ROUNDING)
  let high = Math.min(most, Math.max(0, Math.floor(start)))
  let low = high
  // F(low) < level ≤ F(high) with low = −1 standing for F = 0.
  for (let step = 1; low >= 0 && cumulative(low) >= level; step *= 2) {
    high = low
    low = Math.max(-1, low - step)
  }
  for (let step = 1; low === high; step *= 2) {
    high = Math.min(most, high + step)
    if (high < most && cumulative(high) < level) low = high
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (cumulative(middle) >= level) high = middle
    else low = middle
  }
  return high
}

/** The Cornish–Fisher start: the normal quantile bent by the skewness. */
export function cornishFisher(z: number, mean: number, deviation: number, skewness: number): number {
  return mean + deviation * (z + (skewness * (z * z - 1)) / 6)
}
