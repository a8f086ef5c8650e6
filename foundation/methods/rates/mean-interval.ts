import { requireFinite, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { studentTQuantile } from '../numerics/student-t.ts'
import type { Interval } from './interval.ts'

export interface MeanInterval extends Interval {
  readonly n: number
  readonly sum: number
  /** Sample standard deviation, divisor n − 1. */
  readonly standardDeviation: number
}

/**
 * The mean of a sample with Student's t limits, in the unit of the values.
 * Not calculable for a value that is not finite and below two values: one value has no spread.
 *
 * @example
 * meanInterval([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])
 * // { value: 1.58, lower: 0.700…, upper: 2.459…, standardDeviation: 1.229… }; Student's sleep data
 */
export const meanInterval = calculable(
  (values: readonly number[], confidence: number = USUAL_CONFIDENCE): MeanInterval => {
    const n = values.length
    const p = upperProbability(confidence)
    for (const value of values) requireFinite('value', value)
    if (n < 2) notCalculable('too-few', `${n} values have no spread`)
    const sum = values.reduce((total, value) => total + value, 0)
    const mean = sum / n
    const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0)
    const standardDeviation = Math.sqrt(squares / (n - 1))
    const reach = (studentTQuantile.must(p, n - 1) * standardDeviation) / Math.sqrt(n)
    return { value: mean, lower: mean - reach, upper: mean + reach, n, sum, standardDeviation }
  },
)
