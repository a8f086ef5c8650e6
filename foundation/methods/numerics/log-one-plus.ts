/**
 * ln(1 + x) − x for x > −1, without the cancellation near 0: with r = x / (2 + x), ln(1 + x) = 2 artanh r (DLMF 4.6.4)
 * and x − 2r = r x.
 */
export function logOnePlusLess(x: number): number {
  if (Math.abs(x) > 0.7) return Math.log1p(x) - x
  const r = x / (2 + x)
  const square = r * r
  let power = 1
  let sum = 1 / 3
  for (let k = 5; power > 1e-17; k += 2) {
    power *= square
    sum += power / k
  }
  return 2 * r * square * sum - r * x
}

/** ln(part / whole) − step / whole where step = part − whole is known better than a subtraction would tell. */
export function logRatioLess(part: number, whole: number, step: number): number {
  if (part >= 0.4 * whole) return logOnePlusLess(step / whole)
  const ratio = part / whole
  return (ratio < LEAST_EXACT ? Math.log(part) - Math.log(whole) : Math.log(ratio)) - step / whole
}

/** Below this a number has fewer digits. */
const LEAST_EXACT = 2 ** -1022
