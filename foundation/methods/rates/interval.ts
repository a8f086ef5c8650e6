import { requireFinite } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

/** An estimate with its two-sided confidence limits, all in the same unit. */
export interface Interval {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** The interval in another unit. */
export function scaled({ value, lower, upper }: Interval, factor: number): Interval {
  requireFinite('the factor', factor)
  return { value: value * factor, lower: lower * factor, upper: upper * factor }
}

/**
 * Standard error behind published 95 % normal limits: (upper − lower) / 3.92, in the unit of the limits.
 * Not calculable when a limit is not finite or the upper one lies below the lower one.
 *
 * @example
 * standardErrorFromLimits(58.04, 61.96) // 1.0
 */
export const standardErrorFromLimits = calculable((lower: number, upper: number): number => {
  requireFinite('lower', lower)
  requireFinite('upper', upper)
  if (upper < lower) notCalculable('contradiction', `upper limit ${upper} lies below lower limit ${lower}`)
  return (upper - lower) / 3.92
})
