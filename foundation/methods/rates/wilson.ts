import { requireCount, requirePositive, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { normalMultiplier } from '../numerics/normal.ts'
import type { Interval } from './interval.ts'

/**
 * A proportion (0…1) with Wilson's score limits, which stay inside 0…1 and hold at 0 and at `total`.
 * Wilson, JASA 22 (1927) 209–212, as PHEindicatormethods 2.1.0 documents for `phe_proportion`.
 * `events` need not be whole (weighted counts). Multiply by the indicator's factor for % or ‰.
 * Not calculable for a negative count, a total of 0, events above total, or a confidence outside (0, 1).
 *
 * @example
 * wilson(81, 263) // { value: 0.3079…, lower: 0.2552…, upper: 0.3662… }
 */
export const wilson = calculable((events: number, total: number, confidence: number = USUAL_CONFIDENCE): Interval => {
  const { lower, upper } = wilsonLimits(events, total, normalMultiplier(confidence))
  const value = events / total
  // At a confidence next to nothing rounding could put a limit on the other side.
  return { value, lower: Math.min(value, lower), upper: Math.max(value, upper) }
})

/** The limits alone, `z` normal deviations wide; also the control limits around an expected count. Not calculable as {@link wilson}. */
export function wilsonLimits(events: number, total: number, z: number): Omit<Interval, 'value'> {
  requireCount('events', events)
  requirePositive('total', total)
  if (events > total) notCalculable('contradiction', `events ${events} exceed total ${total}`)
  const others = total - events
  const rest = z * z + z * Math.sqrt(z * z + 4 * events * (others / total))
  // The larger root as it stands; of the smaller one, which may cancel, its equal 2e² / n(2e + z² + s).
  return {
    lower: events === 0 ? 0 : ((2 * events) / total) * (events / (2 * events + rest)),
    upper: others === 0 ? 1 : (2 * events + rest) / (2 * (total + z * z)),
  }
}
