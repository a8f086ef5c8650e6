import { type Interval, requireFinite, upperProbability } from './interval.ts'
import { studentTQuantile } from './student-t.ts'

export interface MeanInterval extends Interval {
  readonly n: number
  readonly sum: number
  /** Sample standard deviation, divisor n − 1. */
  readonly standardDeviation: number
}

/**
 * The mean of a sample with Student's t limits, in the unit of the values.
 * `undefined` below two values: one value has no spread. Throws RangeError for a value that is not finite.
 */
export function meanInterval(values: readonly number[], confidence = 0.95): MeanInterval | undefined {
  const n = values.length
  const p = upperProbability(confidence)
  for (const value of values) requireFinite('value', value)
  if (n < 2) return undefined
  const sum = values.reduce((total, value) => total + value, 0)
  const mean = sum / n
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0)
  const standardDeviation = Math.sqrt(squares / (n - 1))
  const reach = (studentTQuantile(p, n - 1) * standardDeviation) / Math.sqrt(n)
  return { value: mean, lower: mean - reach, upper: mean + reach, n, sum, standardDeviation }
}
