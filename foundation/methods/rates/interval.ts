/** An estimate with its two-sided confidence limits, all in the same unit. */
export interface Interval {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/**
 * Standard error behind published 95 % normal limits: (upper − lower) / 3.92, in the unit of the limits.
 * Throws RangeError when a limit is not finite or the upper one lies below the lower one.
 */
export function standardErrorFromLimits(lower: number, upper: number): number {
  requireFinite('lower', lower)
  requireFinite('upper', upper)
  if (upper < lower) throw new RangeError(`upper limit ${upper} lies below lower limit ${lower}`)
  return (upper - lower) / 3.92
}

/** The probability below the upper limit of a two-sided interval: 0.95 → 0.975. Throws RangeError outside (0, 1). */
export function upperProbability(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence ${confidence} is not between 0 and 1`)
  return (1 + confidence) / 2
}

/** Throws RangeError unless the number is finite; every public function lets its numbers through this door. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} ${value} is not a finite number`)
}

/** Throws RangeError unless the number is finite and not negative. */
export function requireCount(name: string, value: number): void {
  requireFinite(name, value)
  if (value < 0) throw new RangeError(`${name} ${value} is negative`)
}
